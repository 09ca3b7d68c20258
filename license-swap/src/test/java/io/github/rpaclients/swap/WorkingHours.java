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

    boolean needsSeat(Instant at) {
        for (Instant begin : starts(at)) {
            if (!at.isBefore(begin.minus(lead)) && at.isBefore(begin.plus(length))) {
                return true;
            }
        }
        return false;
    }

    /** Instants around which something may change, before and after that one. */
    List<Instant> edges(Instant around) {
        List<Instant> edges = new ArrayList<>();
        for (Instant begin : starts(around)) {
            edges.addAll(List.of(begin.minus(lead), begin, begin.plus(length)));
        }
        return edges;
    }

    private List<Instant> starts(Instant around) {
        List<Instant> starts = new ArrayList<>();
        LocalDate today = around.atZone(zone).toLocalDate();
        for (LocalDate day = today.minusDays(REACH); !day.isAfter(today.plusDays(REACH)); day = day.plusDays(1)) {
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
