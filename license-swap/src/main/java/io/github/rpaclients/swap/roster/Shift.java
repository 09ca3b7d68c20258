package io.github.rpaclients.swap.roster;

import io.github.rpaclients.swap.Person;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One stretch of work of one person. Immutable. */
public final class Shift {
    private final Person person;
    private final Instant start;
    private final Instant end;

    Shift(Person person, Instant start, Instant end) {
        this.person = person;
        this.start = start;
        this.end = end;
    }

    public Person person() {
        return person;
    }

    /** The first instant of work; {@link Need#ALWAYS} if the work has no beginning. */
    public Instant start() {
        return start;
    }

    /** The first instant after the work; {@link Need#FOREVER} if the work has no end. */
    public Instant end() {
        return end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Shift)) {
            return false;
        }
        Shift that = (Shift) other;
        return that.person.equals(person) && that.start.equals(start) && that.end.equals(end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, start, end);
    }

    @Override
    public String toString() {
        return person + " works from " + start + " until " + end;
    }
}
