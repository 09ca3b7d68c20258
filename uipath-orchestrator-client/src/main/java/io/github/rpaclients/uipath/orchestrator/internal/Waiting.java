package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks again and again, less and less often, at what a server does in its own time, until it is over or the time is up.
 * The time begins when this is made. Belongs to one thread.
 */
public final class Waiting {
    /** Before the first look that is not the first of all. */
    public static final Duration SHORTEST = Duration.ofSeconds(2);

    /** Times the shortest pause. */
    private static final int LONGEST = 5;

    private final ApiCalls calls;
    private final Duration timeout;
    private final String operation;
    private final String what;
    private final long start;
    private @Nullable ApiException lastFailure;

    /**
     * For one wait.
     *
     * @param operation that looks, for example {@code GET /odata/Jobs}
     * @param what is waited for, for example {@code jobs}
     */
    public Waiting(ApiCalls calls, Duration timeout, String operation, String what) {
        this.calls = calls;
        this.timeout = Objects.requireNonNull(timeout, "timeout must not be null");
        this.operation = operation;
        this.what = what;
        this.start = calls.ticker().nanos();
    }

    /**
     * What was seen last, over or not.
     *
     * @param first what was seen already
     * @param shortest the pause before the next look, of which it becomes up to five
     */
    public <T> T until(Predicate<T> isOver, T first, Supplier<T> look, Supplier<Duration> shortest) {
        T seen = first;
        for (int pauses = 1; !isOver.test(seen); pauses++) {
            Duration left = timeout.minusNanos(calls.ticker().nanos() - start);
            if (left.isNegative() || left.isZero()) {
                return seen;
            }
            Duration pause = shortest.get().multipliedBy(Math.min(pauses, LONGEST));
            pause(pause.compareTo(left) < 0 ? pause : left);
            seen = again(look, seen);
        }
        return seen;
    }

    /** A server that is away for a while does not end a wait of hours. */
    private <T> T again(Supplier<T> look, T before) {
        try {
            T seen = look.get();
            lastFailure = null;
            return seen;
        } catch (ConnectionException | ServerException | RateLimitedException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            lastFailure = e;
            return before;
        }
    }

    /** Of the last look; null if that went well. */
    public @Nullable ApiException lastFailure() {
        return lastFailure;
    }

    private void pause(Duration pause) {
        try {
            calls.pause(pause);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** To be thrown where an interrupt ends the wait; the thread stays interrupted. */
    public ConnectionException interrupted() {
        Thread.currentThread().interrupt();
        return new ConnectionException(Failure.of(operation, false, RequestOutcome.NOT_SENT)
                .text("The thread was interrupted while it waited for " + what)
                .build());
    }
}
