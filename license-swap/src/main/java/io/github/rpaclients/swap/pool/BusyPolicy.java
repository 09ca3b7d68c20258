package io.github.rpaclients.swap.pool;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to a move whose giver is at work when the seat is to go. Immutable. */
public final class BusyPolicy {
    /** Leave the seat where it is until the next run. */
    public static final BusyPolicy SKIP = new BusyPolicy(Duration.ZERO);

    /** The longest wait. */
    public static final Duration MAX_WAIT = Duration.ofHours(12);

    private final Duration wait;

    private BusyPolicy(Duration wait) {
        this.wait = wait;
    }

    /**
     * Wait until the giver is done, and leave the seat where it is if that takes longer.
     *
     * @param atMost more than zero, at most {@link #MAX_WAIT}
     * @throws IllegalArgumentException with a sentence if it is anything else
     */
    public static BusyPolicy waitUpTo(Duration atMost) {
        if (atMost.isZero() || atMost.isNegative() || atMost.compareTo(MAX_WAIT) > 0) {
            throw new IllegalArgumentException(
                    "A wait of " + atMost + " makes no sense; write one of at most 12 hours, or skip");
        }
        return new BusyPolicy(atMost);
    }

    /** How long to wait; empty means not at all. */
    public Optional<Duration> longestWait() {
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusyPolicy && ((BusyPolicy) other).wait.equals(wait);
    }

    @Override
    public int hashCode() {
        return wait.hashCode();
    }

    @Override
    public String toString() {
        return wait.isZero() ? "skip" : "wait " + wait;
    }
}
