package io.github.rpaclients.swap.jdbc;

import java.time.Duration;

/** How long a database, or this process, waits for the other one. Immutable. */
final class Limits {
    private final Duration idle;
    private final Duration lockWait;
    private final Duration answer;

    private Limits(Duration idle, Duration lockWait, Duration answer) {
        this.idle = idle;
        this.lockWait = lockWait;
        this.answer = answer;
    }

    /**
     * The usual ones. Whoever waits for a row waits longer than the one who has it may stand still, so that a process that
     * was stopped in the middle of a transaction keeps nobody out.
     */
    static Limits usual() {
        return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(60));
    }

    Limits idle(Duration longest) {
        return new Limits(longest, lockWait, answer);
    }

    /** How long a transaction may stand still before the database takes it back, where it can. */
    Duration idle() {
        return idle;
    }

    /** How long a statement waits for a row that somebody else has. */
    Duration lockWait() {
        return lockWait;
    }

    /** How long the network may be silent before a connection counts as lost, where the driver can tell. */
    Duration answer() {
        return answer;
    }
}
