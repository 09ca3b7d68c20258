package io.github.rpaclients.swap.seats;

import io.github.rpaclients.core.http.Sleeper;
import io.github.rpaclients.swap.Holding;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Waits for a licence that follows later than what was written. Immutable. */
final class FollowWait {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Duration longest;
    private final Sleeper sleeper;
    private final LongSupplier nanos;

    /**
     * A wait.
     *
     * @param longest zero if it does not wait at all
     * @param nanos the time, as {@link System#nanoTime} tells it
     */
    FollowWait(Duration longest, Sleeper sleeper, LongSupplier nanos) {
        this.longest = longest;
        this.sleeper = sleeper;
        this.nanos = nanos;
    }

    FollowWait atMost(Duration time) {
        return new FollowWait(time, sleeper, nanos);
    }

    FollowWait sleepingBy(Sleeper other) {
        return new FollowWait(longest, other, nanos);
    }

    /** Looks until nothing is pending or the time is over. An interrupt is kept for later: what was begun has to end. */
    Holding until(Supplier<Holding> look) {
        long begin = nanos.getAsLong();
        Duration slept = Duration.ZERO;
        Duration pause = FIRST_PAUSE;
        boolean interrupted = false;
        try {
            Holding now = look.get();
            Duration waited = Duration.ZERO;
            while (now.isPending() && waited.compareTo(longest) < 0) {
                Duration next = shorter(pause, longest.minus(waited));
                interrupted |= !sleeps(next);
                slept = slept.plus(next);
                pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                now = look.get();
                waited = longer(slept, Duration.ofNanos(nanos.getAsLong() - begin));
            }
            return waited.isZero() || now.isPending() ? now : now.settledAfter(waited);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean sleeps(Duration pause) {
        try {
            sleeper.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
