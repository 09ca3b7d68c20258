package io.github.rpaclients.swap.roster;

import io.github.rpaclients.swap.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The hours of one person, for one set of pools. A person may have several entries, say with another lead time on Saturdays
 * or in another pool on Mondays; their zone is the same, and a date off in one counts for all. Immutable.
 */
public final class RosterEntry {
    /** How long before the shift the seat must be there unless the entry says otherwise. */
    public static final Duration DEFAULT_LEAD = Duration.ofMinutes(15);

    /** The longest lead time. */
    public static final Duration MAX_LEAD = Duration.ofDays(1);

    /** The priority unless the entry says otherwise. */
    public static final int DEFAULT_PRIORITY = 100;

    /** The last priority. */
    public static final int MAX_PRIORITY = 9999;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Person person;
    private final ZoneId zone;
    private final Map<DayOfWeek, List<Span>> hours = new EnumMap<>(DayOfWeek.class);
    private final NavigableSet<LocalDate> off;
    private final NavigableMap<LocalDate, List<Span>> extra;
    private final Duration lead;
    private final int priority;
    private final Set<String> pools;
    private final Optional<String> team;

    private RosterEntry(Builder builder) {
        person = builder.person;
        zone = builder.zone;
        // there may be two hundred thousand entries: what is the same, or empty, is there once
        Map<List<Span>, List<Span>> same = new HashMap<>();
        builder.hours.forEach((day, spans) -> hours.put(day, same.computeIfAbsent(spans, List::copyOf)));
        off = builder.off.isEmpty() ? Collections.emptyNavigableSet() : new TreeSet<>(builder.off);
        NavigableMap<LocalDate, List<Span>> dates = new TreeMap<>();
        builder.extra.forEach((date, spans) -> dates.put(date, List.copyOf(spans)));
        extra = dates.isEmpty() ? Collections.emptyNavigableMap() : dates;
        lead = builder.lead;
        priority = builder.priority;
        pools = Set.copyOf(builder.pools);
        team = builder.team;
    }

    /** Begins the entry of a person whose hours are by the clocks of that zone. */
    public static Builder builder(Person person, ZoneId zone) {
        return new Builder(person, zone);
    }

    public Person person() {
        return person;
    }

    public ZoneId zone() {
        return zone;
    }

    /** How long before each shift the seat must be there. */
    public Duration lead() {
        return lead;
    }

    /** Lower numbers come first. */
    public int priority() {
        return priority;
    }

    /** The pools this entry is for; empty means all. */
    public Set<String> pools() {
        return pools;
    }

    /** The team that reports show the person in; empty if none. */
    public Optional<String> team() {
        return team;
    }

    boolean isFor(String pool) {
        return pools.isEmpty() || pools.contains(pool);
    }

    boolean worksWeekly() {
        return !hours.isEmpty();
    }

    Duration weeklyWork() {
        return hours.values().stream().flatMap(List::stream).map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    List<Span> weekly(DayOfWeek day) {
        return hours.getOrDefault(day, List.of());
    }

    NavigableSet<LocalDate> off() {
        return off;
    }

    NavigableMap<LocalDate, List<Span>> extra() {
        return extra;
    }

    @Override
    public String toString() {
        return person + " in " + zone + ": " + hours + ", extra " + extra + ", off " + off;
    }

    /** Not for use by several threads. Each method refuses with a sentence, an {@link IllegalArgumentException}. */
    public static final class Builder {
        private final Person person;
        private final ZoneId zone;
        private final Map<DayOfWeek, List<Span>> hours = new EnumMap<>(DayOfWeek.class);
        private final Set<LocalDate> off = new TreeSet<>();
        private final Map<LocalDate, List<Span>> extra = new TreeMap<>();
        private final Set<String> pools = new TreeSet<>();
        private Duration lead = DEFAULT_LEAD;
        private int priority = DEFAULT_PRIORITY;
        private Optional<String> team = Optional.empty();

        private Builder(Person person, ZoneId zone) {
            this.person = person;
            this.zone = zone;
        }

        /** Adds hours of every week. A span over midnight belongs to the day on which it starts. */
        public Builder works(Collection<DayOfWeek> days, Span... spans) {
            for (DayOfWeek day : days) {
                hours.computeIfAbsent(day, some -> new ArrayList<>()).addAll(List.of(spans));
            }
            return this;
        }

        /** Takes away the weekly shifts that start on this date; one that began the evening before stays. */
        public Builder off(LocalDate date) {
            off.add(checked(date));
            return this;
        }

        /** Adds a shift on one date, a date off as well. */
        public Builder extra(LocalDate date, Span span) {
            extra.computeIfAbsent(checked(date), some -> new ArrayList<>()).add(span);
            return this;
        }

        /**
         * How long before each shift the seat must be there.
         *
         * @param lead whole minutes, from zero to {@link #MAX_LEAD}
         */
        public Builder lead(Duration lead) {
            boolean whole = lead.truncatedTo(ChronoUnit.MINUTES).equals(lead);
            if (lead.isNegative() || lead.compareTo(MAX_LEAD) > 0 || !whole) {
                throw new IllegalArgumentException(
                        "A lead time of " + lead + " makes no sense; write whole minutes, at most one day");
            }
            this.lead = lead;
            return this;
        }

        /**
         * Who comes first when there are more people than seats.
         *
         * @param priority 0 to {@link #MAX_PRIORITY}, lower numbers first
         */
        public Builder priority(int priority) {
            if (priority < 0 || priority > MAX_PRIORITY) {
                throw new IllegalArgumentException(
                        "A priority of " + priority + " makes no sense; write a number from 0 to " + MAX_PRIORITY);
            }
            this.priority = priority;
            return this;
        }

        /** Adds pools; without any the entry is for all of them. */
        public Builder pools(Collection<String> names) {
            pools.addAll(names);
            return this;
        }

        /** The team that reports show the person in. */
        public Builder team(String name) {
            team = Optional.of(name);
            return this;
        }

        public RosterEntry build() {
            return new RosterEntry(this);
        }

        private static LocalDate checked(LocalDate date) {
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(
                        date + " is far from now; write a date from " + FIRST_YEAR + " to " + LAST_YEAR);
            }
            return date;
        }
    }
}
