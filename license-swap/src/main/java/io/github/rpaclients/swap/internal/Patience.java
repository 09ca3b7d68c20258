package io.github.rpaclients.swap.internal;

import io.github.rpaclients.core.http.Sleeper;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Looks again and again for what a system does later than it was asked, ever less often. An interrupt is kept for later: what
 * was begun has to end. Immutable.
 */
public final class Patience {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Duration longest;
    private final Sleeper sleeper;
    private final LongSupplier nanos;

    /**
     * A patience.
     *
     * @param longest zero if it looks only once
     * @param nanos the time, as {@link System#nanoTime} tells it
     */
    public Patience(Duration longest, Sleeper sleeper, LongSupplier nanos) {
        this.longest = longest;
        this.sleeper = sleeper;
        this.nanos = nanos;
    }

    /** One that really sleeps. */
    public static Patience of(Duration longest) {
        return new Patience(longest, Sleeper.real(), System::nanoTime);
    }

    public Patience atMost(Duration time) {
        return new Patience(time, sleeper, nanos);
    }

    public Patience sleepingBy(Sleeper other) {
        return new Patience(longest, other, nanos);
    }

    public Duration longest() {
        return longest;
    }

    /**
     * What the last look found.
     *
     * @param over whether there is nothing more to wait for
     * @param look is told how long was waited before
     */
    public <T> T until(Predicate<T> over, Function<Duration, T> look) {
        long begin = nanos.getAsLong();
        Duration slept = Duration.ZERO;
        Duration pause = FIRST_PAUSE;
        Duration waited = Duration.ZERO;
        boolean interrupted = false;
        try {
            T now = look.apply(waited);
            while (!over.test(now) && waited.compareTo(longest) < 0) {
                Duration next = shorter(pause, longest.minus(waited));
                interrupted |= !sleeps(next);
                slept = slept.plus(next);
                pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                waited = longer(slept, Duration.ofNanos(nanos.getAsLong() - begin));
                now = look.apply(waited);
            }
            return now;
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
