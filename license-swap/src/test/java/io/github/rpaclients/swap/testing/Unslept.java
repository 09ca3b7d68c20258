package io.github.rpaclients.swap.testing;

import io.github.rpaclients.swap.LateWrites;
import java.time.Duration;

/** Waiting by looks instead of by time. */
public final class Unslept {
    /** Looks as often as in three seconds. */
    public static final LateWrites LATE_WRITES =
            LateWrites.within(Duration.ofSeconds(3)).sleepingBy(pause -> {});

    private Unslept() {}
}
