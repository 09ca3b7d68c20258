package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.time.Instant;

/** A need that began before the person had a seat. Immutable. */
final class LateStart {
    private final Instant start;
    private final Duration late;
    private final boolean came;

    LateStart(Instant start, Duration late, boolean came) {
        this.start = start;
        this.late = late;
        this.came = came;
    }

    /** When the seat was needed. */
    Instant start() {
        return start;
    }

    /** How long the person waited: until the seat came, the need ended or the timeline does. */
    Duration late() {
        return late;
    }

    /** Whether the seat came at all while it was needed. */
    boolean came() {
        return came;
    }
}
