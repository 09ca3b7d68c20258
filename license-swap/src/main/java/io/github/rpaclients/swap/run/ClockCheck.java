package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.SwapRefusedException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Compares the clock here with that of the system, whose answers tell it. */
final class ClockCheck {
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private final Supplier<Optional<Duration>> ahead;

    /** @param ahead how far the system's clock is ahead of the one here; empty as long as that is not known */
    ClockCheck(Supplier<Optional<Duration>> ahead) {
        this.ahead = ahead;
    }

    /** @throws SwapRefusedException if they are more than a minute apart */
    void run() {
        ahead.get().filter(apart -> apart.abs().compareTo(TOLERATED) > 0).ifPresent(apart -> {
            throw new SwapRefusedException("The clock here is about " + minutes(apart)
                    + (apart.isNegative() ? " ahead of" : " behind") + " that of the system, so seats would move too "
                    + (apart.isNegative() ? "early" : "late") + ", and none moves; let a time server set it");
        });
    }

    private static String minutes(Duration apart) {
        long minutes = apart.abs().plusSeconds(30).toMinutes();
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
