package io.github.rpaclients.swap;

import io.github.rpaclients.core.http.Sleeper;
import io.github.rpaclients.swap.internal.Patience;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Writes whose answer was lost and which the system carries out after all: a gateway gives up, or the connection breaks, and
 * the server behind it goes on. A read right after it shows that nothing was done; a moment later it is. So such a write is
 * watched for, and what became of it is only then believed. A write that is answered is not waited for.
 *
 * <p>How long a server goes on is documented by no vendor; what is carried out later still is not noticed. Immutable.
 */
public final class LateWrites {
    /** How long a write is watched for unless something else is said. */
    public static final Duration LONGEST = Duration.ofSeconds(30);

    private final Patience patience;
    private final Sleeper sleeper;

    private LateWrites(Duration longest, Sleeper sleeper) {
        this.patience = Patience.of(longest).sleepingBy(sleeper);
        this.sleeper = sleeper;
    }

    /**
     * Watches this long for a write that was not answered, and recovers no sooner after one.
     *
     * @param longest zero to look once, for a system that is known to be done with whatever it does not answer
     * @throws IllegalArgumentException if it is negative
     */
    public static LateWrites within(Duration longest) {
        if (longest.isNegative()) {
            throw new IllegalArgumentException(
                    "Late writes are watched for no longer than " + longest + "; give a time that is not negative");
        }
        return new LateWrites(longest, Sleeper.real());
    }

    /** The same, waiting by means of something else than the clock. */
    public LateWrites sleepingBy(Sleeper other) {
        return new LateWrites(patience.longest(), other);
    }

    /** What the last look found, after the write was seen or is not expected any more. */
    <T> T watch(Supplier<T> look, Predicate<T> seen) {
        return patience.until(seen, waited -> look.get());
    }

    /**
     * How much longer a write is expected that was begun so long ago; zero if it is not any more.
     *
     * @param since less than nothing counts as nothing
     */
    public Duration rest(Duration since) {
        Duration rest = patience.longest().minus(since.isNegative() ? Duration.ZERO : since);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /**
     * Waits until a write that was begun so long ago is not expected any more; false if the thread is interrupted before, and
     * remains so.
     */
    public boolean outlast(Duration since) {
        Duration rest = rest(since);
        try {
            if (!rest.isZero()) {
                sleeper.sleep(rest);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** For sentences: {@code " after 30 s"}, or nothing where nothing is waited for. */
    String afterwards() {
        return patience.longest().isZero() ? "" : " after " + patience.longest().toSeconds() + " s";
    }
}
