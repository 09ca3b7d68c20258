package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.StandingEntry;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Need;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import io.github.rpaclients.swap.testing.SettableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twelve weeks in which fewer seats are there than people who need one, looked at when somebody's need begins or ends and
 * never between: over any 20 working days, people with the same hours and priority lack a seat equally often, give or take
 * one.
 */
class FairnessTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant BEGIN = Instant.parse("2026-04-05T22:00:00Z");
    private static final Duration ALL_DAYS = Duration.ofDays(12 * 7);
    private static final int WINDOW = 20;
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** A journal that is read without being parsed. Not thread-safe. */
    private static final class Entries implements JournalStore {
        private final List<JournalEntry> entries = new ArrayList<>();

        @Override
        public void append(long token, List<? extends JournalEntry> more) {
            entries.addAll(more);
        }

        @Override
        public JournalReading read() {
            return JournalReading.of(entries);
        }

        /** Nothing here takes longer than two days, but what stands until it is said anew. */
        @Override
        public JournalReading readSince(Instant since) {
            List<JournalEntry> recent = new ArrayList<>();
            Map<Class<?>, JournalEntry> standing = new LinkedHashMap<>();
            for (JournalEntry entry : entries) {
                if (!entry.at().isBefore(since)) {
                    recent.add(entry);
                } else if (entry instanceof StandingEntry) {
                    standing.put(entry.getClass(), entry);
                }
            }
            recent.addAll(0, standing.values());
            entries.clear();
            entries.addAll(recent);
            return JournalReading.of(recent);
        }
    }

    private final List<RosterEntry> entries = new ArrayList<>();

    /** Of each group of equals, for each of their working days, who lacked a seat when the work began. */
    private final Map<String, List<Set<String>>> lacking = new TreeMap<>();

    private final Map<String, Set<String>> groups = new TreeMap<>();

    @ParameterizedTest(name = "{0} seats for {1} people, {2} minutes before")
    @CsvSource({"1,2,15", "3,5,15", "3,5,0", "5,7,0", "11,12,15", "2,9,0"})
    void equalsLackASeatEquallyOften(int seats, int people, int lead) {
        works("day", people, WORKING_DAYS, "09:00-17:00", lead, 0);

        live(seats);

        assertLacking("day", people - seats);
        assertFair("day");
    }

    @ParameterizedTest(name = "{0} seats, {1} minutes before")
    @CsvSource({"3,15", "4,0"})
    @DisplayName("Those who come first do not spoil the turns of the others")
    void thoseWhoComeFirstDoNotSpoilTheTurnsOfTheOthers(int seats, int lead) {
        works("first", 2, WORKING_DAYS, "09:00-17:00", lead, 0);
        works("later", 5, WORKING_DAYS, "09:00-17:00", lead, 5);

        live(seats);

        assertLacking("first", 0);
        assertLacking("later", 7 - seats);
        assertFair("later");
    }

    @ParameterizedTest(name = "{0} seats, {1} minutes before")
    @CsvSource({"3,15", "4,0"})
    @DisplayName("Nor do those who work at night, at weekends or for some hours")
    void norDoThoseWhoWorkAtNightAtWeekendsOrForSomeHours(int seats, int lead) {
        works("day", 4, WORKING_DAYS, "09:00-17:00", lead, 1);
        works("night", 2, EnumSet.allOf(DayOfWeek.class), "20:00-09:30", lead, 1);
        works("noon", 2, WORKING_DAYS, "11:00-15:00", lead, 1);
        works("weekend", 5, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), "10:00-18:00", lead, 1);

        live(seats);

        groups.keySet().forEach(this::assertFair);
    }

    @ParameterizedTest(name = "{0} minutes before")
    @CsvSource({"15", "0"})
    @DisplayName("Nor does a group that is served later on the same days")
    void norDoesAGroupThatIsServedLaterOnTheSameDays(int lead) {
        works("early", 3, WORKING_DAYS, "07:00-15:00", lead, 1);
        works("late", 3, WORKING_DAYS, "14:00-22:00", lead, 1);

        live(2);

        assertFair("early");
        assertFair("late");
    }

    private void works(String group, int people, Set<DayOfWeek> days, String hours, int lead, int priority) {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i <= people; i++) {
            String name = group + i;
            names.add(name);
            entries.add(RosterEntry.builder(Person.of(name), ZONE)
                    .works(days, Span.parse(hours))
                    .lead(Duration.ofMinutes(lead))
                    .priority(priority)
                    .build());
        }
        groups.put(group, names);
        lacking.put(group, new ArrayList<>());
    }

    private void live(int seats) {
        FakeVendor vendor = new FakeVendor(seats);
        groups.values().forEach(names -> names.forEach(name -> vendor.person(name, false)));
        Roster roster = Roster.of(entries);
        SettableClock clock = new SettableClock(BEGIN);
        PoolStore store = InMemoryPoolStore.of(new Entries(), new InMemoryPoolLock());
        Pool pool = Pool.builder("developers", FakeVendor.SEAT, seats)
                .limits(MoveLimits.builder().concurrency(1).build())
                .build();
        PoolSwap swap = PoolSwap.of(pool, roster, vendor, store, clock);
        Map<Need, Instant> begun = new HashMap<>();
        while (clock.instant().isBefore(BEGIN.plus(ALL_DAYS))) {
            assertThat(swap.apply().allDone()).isTrue();
            Set<String> holders = new TreeSet<>(vendor.holders());
            List<Need> needs = roster.needs(clock.instant(), pool.name());
            Instant next = roster.nextChange(clock.instant(), pool.name()).orElseThrow();
            Map<String, Set<String>> without = new TreeMap<>();
            for (Need need : needs) {
                // nobody looks again before the work begins, or this is the last look before it does
                if (need.shift().start().isBefore(next) && begun.putIfAbsent(need, clock.instant()) == null) {
                    String person = need.person().name();
                    Set<String> lackers = without.computeIfAbsent(groupOf(person), name -> new TreeSet<>());
                    if (!holders.contains(person)) {
                        lackers.add(person);
                    }
                }
            }
            without.forEach((group, lackers) -> lacking.get(group).add(lackers));
            clock.set(next);
        }
    }

    private static String groupOf(String person) {
        return person.replaceAll("\\d+", "");
    }

    private void assertLacking(String group, int people) {
        assertThat(lacking.get(group))
                .hasSize(60)
                .allSatisfy(lackers -> assertThat(lackers)
                        .as("those of %s who lack a seat", group)
                        .hasSize(people));
    }

    private void assertFair(String group) {
        List<Set<String>> days = lacking.get(group);
        for (int from = 0; from + WINDOW <= days.size(); from++) {
            List<Set<String>> window = days.subList(from, from + WINDOW);
            Map<String, Long> times = new TreeMap<>();
            for (String person : groups.get(group)) {
                times.put(
                        person,
                        window.stream().filter(day -> day.contains(person)).count());
            }
            long most = times.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            long least =
                    times.values().stream().mapToLong(Long::longValue).min().orElseThrow();
            assertThat(most - least)
                    .as("how often each of them lacks a seat in %s days from day %s: %s", WINDOW, from + 1, times)
                    .isLessThanOrEqualTo(1);
        }
    }
}
