package io.github.rpaclients.swap.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** A seat that went from one to another, or was to. Immutable. */
final class TimelineMove {
    static final Comparator<TimelineMove> BY_TIME = Comparator.comparing(TimelineMove::at)
            .thenComparing(move -> move.from().orElse(""))
            .thenComparing(move -> move.to().orElse(""))
            .thenComparing(TimelineMove::result)
            .thenComparing(TimelineMove::why);

    private final Instant at;
    private final Optional<String> from;
    private final Optional<String> to;
    private final String result;
    private final String why;

    TimelineMove(Instant at, Optional<String> from, Optional<String> to, String result, String why) {
        this.at = at;
        this.from = from;
        this.to = to;
        this.result = result;
        this.why = why;
    }

    Instant at() {
        return at;
    }

    /** Empty if the seat was free. */
    Optional<String> from() {
        return from;
    }

    /** Empty if the seat was to become free. */
    Optional<String> to() {
        return to;
    }

    String result() {
        return result;
    }

    String why() {
        return why;
    }
}
