package io.github.rpaclients.swap.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How a run waits for people at work. Immutable. */
final class BusyWait {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    private final Duration longest;
    private final Clock clock;
    private final Pause pause;

    /** @param longest zero if it does not wait at all */
    BusyWait(Duration longest, Clock clock, Pause pause) {
        this.longest = longest;
        this.clock = clock;
        this.pause = pause;
    }

    static BusyWait none() {
        return new BusyWait(Duration.ZERO, Clock.systemUTC(), length -> true);
    }

    BusyWait pausing(Pause other) {
        return new BusyWait(longest, clock, other);
    }

    boolean isAllowed() {
        return !longest.isZero();
    }

    /** When a wait that begins now is over. */
    Instant end() {
        return clock.instant().plus(longest);
    }

    boolean isOver(Instant end) {
        return !clock.instant().isBefore(end);
    }

    /** Waits until it is time to look again; returns true when the run was asked to stop. */
    boolean orStop() {
        return pause.orEnd(BETWEEN_LOOKS);
    }
}
