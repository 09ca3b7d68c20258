package io.github.rpaclients.swap;

import java.time.Instant;

/** From when until when somebody needs a seat, and when the work begins. */
final class NeededTime {
    final Instant from;
    final Instant begin;
    final Instant until;

    NeededTime(Instant from, Instant begin, Instant until) {
        this.from = from;
        this.begin = begin;
        this.until = until;
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
