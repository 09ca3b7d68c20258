package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.time.Instant;

/** {@code from <= t < until}, never empty. Immutable. */
final class Interval {
    private final Instant from;
    private final Instant until;

    private Interval(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    /** @throws IllegalArgumentException if it is empty */
    static Interval of(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A span from " + from + " until " + until + " is empty");
        }
        return new Interval(from, until);
    }

    Instant from() {
        return from;
    }

    Instant until() {
        return until;
    }

    Duration length() {
        return Duration.between(from, until);
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    @Override
    public String toString() {
        return from + "/" + until;
    }
}
