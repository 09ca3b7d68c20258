package io.github.rpaclients.swap.testing;

import io.github.rpaclients.swap.LateWrites;
import java.time.Duration;

/** Waiting by looks instead of by time. */
public final class Unslept {
    /** Looks twice, as in one second. */
    public static final LateWrites LATE_WRITES =
            LateWrites.within(Duration.ofSeconds(1)).sleepingBy(pause -> {});

    private Unslept() {}
}
