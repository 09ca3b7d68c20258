package io.github.rpaclients.swap;

import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** When somebody works, at random, in weeks in which no clock jumps; knows the roster's answer by looking day by day. */
final class WorkingHours {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Pacific/Auckland"));

    /** Nobody works so long, or needs a seat so long before, that the day before yesterday matters less than this. */
    private static final int REACH = 3;

    /** Work without a break may have begun so many days ago. */
    private static final int FAR = 410;

    private static final Duration ENDLESS = Duration.ofDays(400);

    private static final Duration A_DAY = Duration.ofDays(1);

    private final String person;
    private final ZoneId zone;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final LocalTime start;
    private final Duration length;
    private final Set<LocalDate> off = new TreeSet<>();
    private final Set<LocalDate> extra = new TreeSet<>();
    private final Duration lead;
    private final int priority;
    private final Set<String> pools;

    /**
     * The hours of somebody around a date.
     *
     * @param pools as in a roster; empty means all
     */
    WorkingHours(String person, LocalDate around, Set<String> pools, Random random) {
        this.person = person;
        this.pools = pools;
        zone = ZONES.get(random.nextInt(ZONES.size()));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(8) > 0) {
                days.add(day);
            }
        }
        start = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        length = Duration.ofMinutes(15L * (1 + random.nextInt(List.of(4, 16, 48).get(random.nextInt(3)))));
        lead = Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(1441) : 15L * random.nextInt(4));
        priority = random.nextInt(3);
        for (int i = random.nextInt(3); i > 0; i--) {
            (random.nextBoolean() ? off : extra).add(around.plusDays(random.nextInt(5)));
        }
    }

    String person() {
        return person;
    }

    int priority() {
        return priority;
    }

    boolean isFor(String pool) {
        return pools.isEmpty() || pools.contains(pool);
    }

    /** As a roster has it, under a name that the system knows the person by. */
    RosterEntry entry(String name) {
        Span span = Span.of(start, start.plus(length));
        RosterEntry.Builder entry = RosterEntry.builder(Person.of(name), zone)
                .works(days, span)
                .lead(lead)
                .priority(priority)
                .pools(pools);
        off.forEach(entry::off);
        extra.forEach(date -> entry.extra(date, span));
        return entry.build();
    }

    /** How much of an ordinary week this is. */
    Duration weekly() {
        return length.multipliedBy(days.size());
    }

    ZoneId zone() {
        return zone;
    }

    boolean needsSeat(Instant at) {
        return need(at).isPresent();
    }

    /** The need that holds then; shifts that touch, and those with less between them than the lead time, are one. */
    Optional<NeededTime> need(Instant at) {
        // of most people the days around tell all
        return need(at, REACH).map(near -> near.from.isBefore(at.minus(A_DAY)) ? far(at) : near);
    }

    private NeededTime far(Instant at) {
        NeededTime need = need(at, FAR).orElseThrow();
        return need.from.isBefore(at.minus(ENDLESS)) ? new NeededTime(Instant.EPOCH, Instant.EPOCH, need.until) : need;
    }

    private Optional<NeededTime> need(Instant at, int reach) {
        List<NeededTime> joined = new ArrayList<>();
        for (Instant begin : starts(at, reach)) {
            NeededTime next = new NeededTime(begin.minus(lead), begin, begin.plus(length));
            int last = joined.size() - 1;
            if (last >= 0 && !next.from.isAfter(joined.get(last).until)) {
                NeededTime before = joined.get(last);
                joined.set(last, new NeededTime(before.from, before.begin, next.until));
            } else {
                joined.add(next);
            }
        }
        return joined.stream().filter(need -> need.holds(at)).findFirst();
    }

    /** Instants around which something may change, before and after that one. */
    List<Instant> edges(Instant around) {
        List<Instant> edges = new ArrayList<>();
        for (Instant begin : starts(around, REACH)) {
            edges.addAll(List.of(begin.minus(lead), begin, begin.plus(length)));
        }
        return edges;
    }

    private List<Instant> starts(Instant around, int reach) {
        List<Instant> starts = new ArrayList<>();
        LocalDate today = around.atZone(zone).toLocalDate();
        for (LocalDate day = today.minusDays(reach); !day.isAfter(today.plusDays(reach)); day = day.plusDays(1)) {
            if (extra.contains(day) || days.contains(day.getDayOfWeek()) && !off.contains(day)) {
                starts.add(day.atTime(start).atZone(zone).toInstant());
            }
        }
        return starts;
    }

    @Override
    public String toString() {
        return person + " in " + zone + " on " + days + " from " + start + " for " + length + ", lead " + lead
                + ", priority " + priority + ", off " + off + ", extra " + extra + ", pools " + pools;
    }
}
