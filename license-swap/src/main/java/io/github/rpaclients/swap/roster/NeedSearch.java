package io.github.rpaclients.swap.roster;

import io.github.rpaclients.swap.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One question for the needs of a person; keeps the dates that it has looked at until it is answered. For one thread. */
final class NeedSearch {
    /** More days than between two breaks that come once a year, when the clocks change. */
    private static final Duration ENDLESS = Duration.ofDays(400);

    /** A shift lasts at most 24 hours by the clock, and its seat is there at most 24 hours before: this many dates. */
    private static final int REACH = 2;

    /** By then a weekly shift has come round, even if the clocks jumped over it once. */
    private static final int TWO_WEEKS = 15;

    private final Person person;
    private final ZoneId zone;
    private final DailyShifts shifts;
    private final NavigableSet<LocalDate> exceptions;
    private final boolean weekly;

    /**
     * A search.
     *
     * @param entries those for the pool, at least one
     * @param off dates off of all entries of the person
     */
    NeedSearch(List<RosterEntry> entries, NavigableSet<LocalDate> off) {
        person = entries.get(0).person();
        zone = entries.get(0).zone();
        shifts = new DailyShifts(new WallClock(zone), entries, off);
        exceptions = new TreeSet<>(off);
        entries.forEach(entry -> exceptions.addAll(entry.extra().keySet()));
        weekly = entries.stream().anyMatch(RosterEntry::worksWeekly);
    }

    /** The need that holds then, or else the first that begins later; null if the person never works again. */
    @Nullable
    Need next(Instant at) {
        ShiftWithLead first = first(at);
        return first == null ? null : need(whole(first, at));
    }

    private Need need(ShiftWithLead shift) {
        return new Need(new Shift(person, shift.start, shift.end), shift.from, shift.priority);
    }

    /** Among the shifts that end after an instant the one whose seat must be there first. */
    private @Nullable ShiftWithLead first(Instant at) {
        LocalDate today = date(at);
        LocalDate end = searchEnd(today);
        ShiftWithLead first = null;
        LocalDate date = today.minusDays(REACH);
        while (!date.isAfter(end)) {
            for (ShiftWithLead shift : shifts.startingOn(date)) {
                if (shift.end.isAfter(at) && (first == null || shift.from.isBefore(first.from))) {
                    first = shift;
                    // the seat for a later shift may have to be there sooner
                    end = earlier(end, date.plusDays(REACH + 1));
                }
            }
            date = date.plusDays(1);
        }
        return first;
    }

    private LocalDate searchEnd(LocalDate today) {
        LocalDate lastException = exceptions.isEmpty() ? today : exceptions.last();
        return (lastException.isAfter(today) ? lastException : today).plusDays(weekly ? TWO_WEEKS : REACH);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The shift joined with all that touch it, in both directions. */
    private ShiftWithLead whole(ShiftWithLead first, Instant at) {
        Instant earliest = edge(at, true).minus(ENDLESS);
        Instant latest = edge(at, false).plus(ENDLESS);
        ShiftWithLead shift = first;
        ShiftWithLead before;
        do {
            before = shift;
            shift = joined(shift, date(shift.from));
        } while (shift.from.isBefore(before.from) && shift.from.isAfter(earliest));
        do {
            before = shift;
            shift = joined(shift, date(shift.end));
        } while (shift.end.isAfter(before.end) && shift.end.isBefore(latest));
        boolean always = shift.from.isBefore(earliest);
        return new ShiftWithLead(
                always ? Need.ALWAYS : shift.from,
                always ? Need.ALWAYS : shift.start,
                shift.end.isBefore(latest) ? shift.end : Need.FOREVER,
                shift.priority);
    }

    private Instant edge(Instant at, boolean first) {
        if (exceptions.isEmpty()) {
            return at;
        }
        LocalDate date = first ? exceptions.first() : exceptions.last();
        Instant exception = date.atStartOfDay(zone).toInstant();
        return exception.isBefore(at) == first ? exception : at;
    }

    private ShiftWithLead joined(ShiftWithLead shift, LocalDate edge) {
        ShiftWithLead joined = shift;
        for (LocalDate date = edge.minusDays(REACH); !date.isAfter(edge.plusDays(REACH)); date = date.plusDays(1)) {
            for (ShiftWithLead other : shifts.startingOn(date)) {
                if (other.touches(joined) && !joined.contains(other)) {
                    joined = joined.join(other);
                }
            }
        }
        return joined;
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
