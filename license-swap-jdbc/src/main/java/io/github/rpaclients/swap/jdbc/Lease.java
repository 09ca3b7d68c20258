package io.github.rpaclients.swap.jdbc;

import java.time.Duration;

/** How long a lock is held without a word from whoever has it, and how often they say it. Immutable. */
final class Lease {
    private final Duration length;
    private final Duration heartbeat;
    private final Duration margin;

    private Lease(Duration length, Duration heartbeat, Duration margin) {
        if (heartbeat.isZero() || heartbeat.isNegative() || heartbeat.compareTo(length.minus(margin)) >= 0) {
            throw new IllegalArgumentException("A lease of " + length + " with a margin of " + margin
                    + " is lost before a heartbeat each " + heartbeat);
        }
        this.length = length;
        this.heartbeat = heartbeat;
        this.margin = margin;
    }

    /** Survives that two heartbeats in a row fail, and leaves a write that is under way time to end. */
    static Lease usual() {
        return of(Duration.ofSeconds(45), Duration.ofSeconds(10), Duration.ofSeconds(20));
    }

    static Lease of(Duration length, Duration heartbeat, Duration margin) {
        return new Lease(length, heartbeat, margin);
    }

    /** How long others are kept out after a heartbeat. */
    Duration length() {
        return length;
    }

    Duration heartbeat() {
        return heartbeat;
    }

    /** How long after a heartbeat whoever has the lock relies on it. */
    Duration reliable() {
        return length.minus(margin);
    }
}
