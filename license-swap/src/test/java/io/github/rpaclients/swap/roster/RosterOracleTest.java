package io.github.rpaclients.swap.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random rosters against somebody who looks at the clock every minute, around days on which it jumps. */
class RosterOracleTest {
    private static final Person ADA = Person.of("ada");
    private static final int ROSTERS = 40;

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29",
        "Europe/Berlin, 2026-10-25",
        "America/New_York, 2026-03-08",
        "America/New_York, 2026-11-01",
        "Asia/Kolkata, 2026-06-10",
        "Australia/Lord_Howe, 2026-04-05",
        "Australia/Lord_Howe, 2026-10-04",
        "America/Sao_Paulo, 2018-02-18",
        "America/Sao_Paulo, 2018-11-04",
        "Atlantic/Azores, 2026-10-25",
        "Pacific/Apia, 2011-12-30",
        "Pacific/Chatham, 2026-09-27",
    })
    void agreesWithAWatchmanEveryMinute(ZoneId zone, LocalDate around) {
        Random random = new Random(around.toEpochDay());
        for (int i = 0; i < ROSTERS; i++) {
            List<Rule> rules = rules(random, around);
            Set<LocalDate> off = dates(random, around);
            Roster roster = roster(zone, rules, off);
            Watchman watchman = new Watchman(zone, around.minusDays(7), around.plusDays(7), rules, off);

            assertAgreement(roster, watchman, around, zone + " " + roster.entries());
        }
    }

    private static void assertAgreement(Roster roster, Watchman watchman, LocalDate around, String what) {
        Instant end = around.plusDays(2).atStartOfDay(watchman.zone).toInstant();
        Instant begin = around.minusDays(2).atStartOfDay(watchman.zone).toInstant();
        for (Instant at = begin; at.isBefore(end); at = at.plus(1, ChronoUnit.MINUTES)) {
            List<Need> needs = roster.needs(at, "any");
            Instant change = roster.nextChange(at, "any").orElse(Need.FOREVER);
            if (!watchman.agrees(at, needs, change)) {
                assertThat(needs + ", next change " + change)
                        .as("%s at %s", what, at)
                        .isEqualTo(watchman.notes(at));
            }
        }
    }

    private static Roster roster(ZoneId zone, List<Rule> rules, Set<LocalDate> off) {
        List<RosterEntry> entries = new ArrayList<>();
        for (Rule rule : rules) {
            Span span = Span.of(rule.start, rule.end);
            RosterEntry.Builder entry = RosterEntry.builder(ADA, zone)
                    .lead(Duration.ofMinutes(rule.lead))
                    .works(rule.days, span);
            rule.extra.forEach(date -> entry.extra(date, span));
            off.forEach(entry::off);
            entries.add(entry.build());
        }
        return Roster.of(entries);
    }

    private static List<Rule> rules(Random random, LocalDate around) {
        List<Rule> rules = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Rule rule = new Rule();
            for (DayOfWeek day : DayOfWeek.values()) {
                if (random.nextInt(3) > 0) {
                    rule.days.add(day);
                }
            }
            rule.start = time(random);
            rule.end = time(random);
            while (rule.end.equals(rule.start) && !rule.end.equals(LocalTime.MIDNIGHT)) {
                rule.end = time(random);
            }
            rule.lead = random.nextInt(4) == 0 ? random.nextInt(1441) : random.nextInt(4) * 15;
            rule.extra = dates(random, around);
            rules.add(rule);
        }
        return rules;
    }

    /** Half of them in the small hours, in which clocks jump. */
    private static LocalTime time(Random random) {
        int minute = random.nextBoolean() ? random.nextInt(13) * 15 : random.nextInt(1440);
        return LocalTime.of(minute / 60, minute % 60);
    }

    private static Set<LocalDate> dates(Random random, LocalDate around) {
        Set<LocalDate> dates = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            dates.add(around.plusDays(random.nextInt(5) - 2L));
        }
        return dates;
    }

    /** One shift that comes again. */
    private static final class Rule {
        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private Set<LocalDate> extra = Set.of();
        private LocalTime start = LocalTime.NOON;
        private LocalTime end = LocalTime.NOON;
        private int lead;
    }

    /** Writes down minute by minute what the clock shows, and knows nothing of offsets. */
    private static final class Watchman {
        private static final int TWO_DAYS = 2 * 24 * 60;

        private final ZoneId zone;
        private final Instant first;
        private final LocalDateTime[] shown;
        private final boolean[] working;
        private final boolean[] needed;

        Watchman(ZoneId zone, LocalDate from, LocalDate to, List<Rule> rules, Set<LocalDate> off) {
            this.zone = zone;
            first = from.atStartOfDay(zone).toInstant();
            int minutes = (int)
                    Duration.between(first, to.atStartOfDay(zone).toInstant()).toMinutes();
            shown = new LocalDateTime[minutes];
            working = new boolean[minutes];
            needed = new boolean[minutes];
            for (int i = 0; i < minutes; i++) {
                shown[i] = first.plusSeconds(60L * i).atZone(zone).toLocalDateTime();
            }
            for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
                for (Rule rule : rules) {
                    if (rule.days.contains(day.getDayOfWeek()) && !off.contains(day) || rule.extra.contains(day)) {
                        mark(day, rule);
                    }
                }
            }
        }

        private void mark(LocalDate day, Rule rule) {
            int start = minute(day.atTime(rule.start), true);
            int end = minute((rule.end.isAfter(rule.start) ? day : day.plusDays(1)).atTime(rule.end), false);
            for (int i = start; i < end; i++) {
                working[i] = true;
                needed[i] = true;
            }
            for (int i = Math.max(0, start - rule.lead); i < start && start < end; i++) {
                needed[i] = true;
            }
        }

        /** The first or last minute at which the clock shows the time; if it never does, the first that is later. */
        private int minute(LocalDateTime time, boolean firstTime) {
            int found = -1;
            int later = -1;
            int about = index(time.atZone(zone).toInstant());
            for (int i = Math.max(0, about - TWO_DAYS); i < Math.min(shown.length, about + TWO_DAYS); i++) {
                if (shown[i].equals(time) && (found < 0 || !firstTime)) {
                    found = i;
                }
                if (shown[i].isAfter(time) && later < 0) {
                    later = i;
                }
            }
            if (found >= 0) {
                return found;
            }
            return later >= 0 ? later : shown.length;
        }

        /** Runs that go on beyond what the notes are sure of are taken as told. */
        boolean agrees(Instant at, List<Need> needs, Instant change) {
            int i = index(at);
            if (needs.size() != (needed[i] ? 1 : 0) || differs(change, runEnd(i))) {
                return false;
            }
            return needs.stream()
                    .allMatch(need -> !differs(need.from(), runStart(i))
                            && !differs(need.until(), runEnd(i))
                            && startsAsNoted(index(need.shift().start())));
        }

        private boolean differs(Instant told, int noted) {
            return noted > TWO_DAYS && noted < shown.length - TWO_DAYS && !told.equals(first.plusSeconds(60L * noted));
        }

        private boolean startsAsNoted(int start) {
            return start <= TWO_DAYS || working[start] && !working[start - 1];
        }

        private int runStart(int minute) {
            int i = minute;
            while (i > 0 && needed[i - 1] == needed[minute]) {
                i--;
            }
            return i;
        }

        private int runEnd(int minute) {
            int i = minute;
            while (i < shown.length && needed[i] == needed[minute]) {
                i++;
            }
            return i;
        }

        String notes(Instant at) {
            int i = index(at);
            return (needed[i] ? "needed" : "not needed") + " from " + first.plusSeconds(60L * runStart(i)) + " until "
                    + first.plusSeconds(60L * runEnd(i));
        }

        private int index(Instant at) {
            return (int) Duration.between(first, at).toMinutes();
        }
    }
}
