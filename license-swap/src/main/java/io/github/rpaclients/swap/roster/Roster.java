package io.github.rpaclients.swap.roster;

import io.github.rpaclients.swap.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works when, and so who needs a seat of a pool at which instant.
 *
 * <pre>{@code
 * Roster roster = Roster.of(List.of(RosterEntry.builder(Person.of("ada@acme.example"), ZoneId.of("Europe/Berlin"))
 *         .works(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Span.parse("09:00-17:30"))
 *         .build()));
 * List<Need> needs = roster.needs(Instant.now(), "developers");
 * }</pre>
 *
 * <p>Shifts keep to the clock on the wall, whatever its offset. Where the clock jumps forward, a shift that would start or
 * end at a time that is not shown starts or ends at the jump, the first instant after it; one that lies within the jump does
 * not take place that day. Where the clock jumps back, a shift starts the first and ends the last time its hour is shown:
 * nobody is without a seat who reads the clock the other way, and a seat is kept for an hour more at most.
 *
 * <p>A date off takes away the weekly shifts that start on it; the night shift that began the evening before is worked to
 * its end. An extra shift takes place on a date off as well. Work that goes on without a break is followed for 400 days, and
 * for as long after the last date that is named; beyond, it is taken to have no end.
 *
 * <p>Immutable, for any number of threads. Pools are whatever names the entries and the questions use, upper and lower case
 * apart; asked for one that nobody is in by name, the roster answers with the people who are in all pools. Instants must lie
 * between {@link Need#ALWAYS} and {@link Need#FOREVER}, else an {@link IllegalArgumentException} says so.
 */
public final class Roster {
    private final List<RosterEntry> entries;
    private final Map<Person, List<RosterEntry>> byPerson;
    private final HoursByPool hours;

    private Roster(List<RosterEntry> entries) {
        this.entries = entries;
        byPerson = entries.stream()
                .collect(Collectors.groupingBy(
                        RosterEntry::person, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        byPerson.values().forEach(Roster::refuseTwoZones);
        hours = HoursByPool.of(byPerson.values());
    }

    /**
     * A roster; several entries of one person count together.
     *
     * @throws IllegalArgumentException if one person is in two time zones
     */
    public static Roster of(Collection<RosterEntry> entries) {
        return new Roster(List.copyOf(entries));
    }

    private static void refuseTwoZones(List<RosterEntry> entries) {
        RosterEntry first = entries.get(0);
        for (RosterEntry entry : entries) {
            if (!entry.zone().equals(first.zone())) {
                throw new IllegalArgumentException(first.person() + " is in " + first.zone() + " and in " + entry.zone()
                        + "; write one time zone for each person");
            }
        }
    }

    /** All entries, in the order given. */
    public List<RosterEntry> entries() {
        return entries;
    }

    /** The pools that entries name. */
    public Set<String> pools() {
        return hours.pools();
    }

    /** The people of a pool, in the order of the entries. */
    public List<Person> people(String pool) {
        return in(pool).people();
    }

    /** The zone whose clocks a person's hours go by; empty if the roster does not have the person. */
    public Optional<ZoneId> zone(Person person) {
        return of(person).stream().map(RosterEntry::zone).findFirst();
    }

    /** The team of a person; empty if the roster has none for them. */
    public Optional<String> team(Person person) {
        return of(person).stream().flatMap(entry -> entry.team().stream()).findFirst();
    }

    /** How much the people of a pool work in an ordinary week, without dates off and extra shifts. */
    public Duration weeklyWork(String pool) {
        return in(pool).weeklyWork();
    }

    /** Who needs a seat then, one need for each person; the lower priority first, then who has needed it longer. */
    public List<Need> needs(Instant at, String pool) {
        return in(pool).needs(checked(at));
    }

    /** The first instant after this one at which {@link #needs} changes; empty if it never does. */
    public Optional<Instant> nextChange(Instant after, String pool) {
        return in(pool).nextChange(checked(after));
    }

    /**
     * The need of a person that holds after that instant, or else the first that begins later; empty if the person is not
     * in the pool or never works again.
     */
    public Optional<Need> nextNeed(Person person, String pool, Instant after) {
        return in(pool).nextNeed(person, checked(after));
    }

    /**
     * The shifts of which some part lies in a time, without the lead time, by their start.
     *
     * @param to the end of the time, after {@code from}; not part of it
     */
    public List<Shift> shifts(String pool, Instant from, Instant to) {
        return in(pool).shifts(checked(from), checked(to));
    }

    private PoolHours in(String pool) {
        return hours.in(pool);
    }

    private List<RosterEntry> of(Person person) {
        return byPerson.getOrDefault(person, List.of());
    }

    private static Instant checked(Instant instant) {
        if (instant.isBefore(Need.ALWAYS) || !instant.isBefore(Need.FOREVER)) {
            throw new IllegalArgumentException(
                    instant + " is beyond what a roster knows: " + Need.ALWAYS + " to " + Need.FOREVER);
        }
        return instant;
    }
}
