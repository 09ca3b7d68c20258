package io.github.rpaclients.swap.roster;

import io.github.rpaclients.swap.Person;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One person needs one seat for a while: {@code from <= t < until}. Immutable. */
public final class Need {
    /** The beginning of a need without one: the start of 1970. */
    public static final Instant ALWAYS = Instant.EPOCH;

    /** The end of a need without one: the start of the last day of the year 9998. Every zone has a date for it. */
    public static final Instant FOREVER = Instant.parse("9998-12-31T00:00:00Z");

    private final Shift shift;
    private final Instant from;
    private final int priority;

    Need(Shift shift, Instant from, int priority) {
        this.shift = shift;
        this.from = from;
        this.priority = priority;
    }

    public Person person() {
        return shift.person();
    }

    /** Who comes first when there are more people than seats: the lower number. */
    public int priority() {
        return priority;
    }

    /**
     * The work that the seat is for. Shifts that overlap or touch are one; so are those with less between them than the
     * lead time, since the seat stays.
     */
    public Shift shift() {
        return shift;
    }

    /** The first instant at which the seat must be there: the start of the shift less the lead time. */
    public Instant from() {
        return from;
    }

    /** The first instant at which the seat may go: the end of the shift. */
    public Instant until() {
        return shift.end();
    }

    /** Whether the seat must be there at that instant. */
    public boolean at(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Need)) {
            return false;
        }
        Need that = (Need) other;
        return that.shift.equals(shift) && that.from.equals(from) && that.priority == priority;
    }

    @Override
    public int hashCode() {
        return Objects.hash(shift, from, priority);
    }

    @Override
    public String toString() {
        return person() + " needs a seat from " + from + " until " + until() + ", priority " + priority;
    }
}
