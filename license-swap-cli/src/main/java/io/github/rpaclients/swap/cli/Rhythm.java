package io.github.rpaclients.swap.cli;

import java.time.Duration;

/** How often a host that shares the pools with others does what. Immutable. */
final class Rhythm {
    /** After four heartbeats that did not come a host is dead, which is looked for every two. */
    private final Duration heartbeat;

    private final Duration poll;
    private final Duration enrol;
    private final Duration locked;

    private Rhythm(Duration heartbeat, Duration poll, Duration enrol, Duration locked) {
        this.heartbeat = heartbeat;
        this.poll = poll;
        this.enrol = enrol;
        this.locked = locked;
    }

    /** A host is found dead after 32 to 48 seconds, and the lock of its pool ends after 45. */
    static Rhythm usual() {
        return of(Duration.ofSeconds(8), Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(3));
    }

    static Rhythm of(Duration heartbeat, Duration poll, Duration enrol, Duration locked) {
        return new Rhythm(heartbeat, poll, enrol, locked);
    }

    Duration heartbeat() {
        return heartbeat;
    }

    /** Between two questions for pools whose time has come. */
    Duration poll() {
        return poll;
    }

    /** Between two comparisons of the pools of the file with those that are looked at. */
    Duration enrol() {
        return enrol;
    }

    /** Until a pool is looked at again that somebody else was at. */
    Duration locked() {
        return locked;
    }
}
