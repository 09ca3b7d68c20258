package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.HttpOptions;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Whether and when a call is tried again. A read is; a write only if it was not sent, or if the server said that it did
 * not do it (429, 503).
 */
final class RetryPolicy {
    private static final Duration TRANSIENT_BASE = Duration.ofMillis(100);
    private static final Duration THROTTLED_BASE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int UNAVAILABLE = 503;
    private static final Set<Integer> TRANSIENT = Set.of(408, 502, UNAVAILABLE, 504);

    private final HttpOptions options;

    RetryPolicy(HttpOptions options) {
        this.options = options;
    }

    /**
     * How long to wait before the next try; empty if there should be none.
     *
     * @param number the try that failed, from 1
     * @param left the time until the operation must be over
     */
    Optional<Duration> pause(Operation operation, ApiException failure, int number, Duration left) {
        if (number >= options.maxAttempts() || !passes(failure) || !safe(operation, failure)) {
            return Optional.empty();
        }
        Duration pause = throttled(failure) ? throttledPause(failure, number) : fullJitter(number);
        return pause.compareTo(left) < 0 ? Optional.of(pause) : Optional.empty();
    }

    /** Is it the kind of failure that goes away? */
    private static boolean passes(ApiException failure) {
        if (failure instanceof ConnectionException) {
            return !interrupted(failure) && !distrusted(failure);
        }
        return failure instanceof RateLimitedException
                || (failure.status().isPresent()
                        && TRANSIENT.contains(failure.status().getAsInt()));
    }

    private static boolean safe(Operation operation, ApiException failure) {
        return operation.reads() || failure.outcome() == RequestOutcome.NOT_SENT || throttled(failure);
    }

    /** The server said that it did not do it, and that it might later. */
    private static boolean throttled(ApiException failure) {
        return failure instanceof RateLimitedException
                || (failure instanceof ServerException && failure.status().orElse(0) == UNAVAILABLE);
    }

    private Duration throttledPause(ApiException failure, int number) {
        Duration hint = failure.retryAfter().orElseGet(() -> {
            Duration full = doubled(THROTTLED_BASE, number);
            return full.dividedBy(2).plus(scaled(full.dividedBy(2)));
        });
        return shorter(hint, LONGEST);
    }

    private Duration fullJitter(int number) {
        return scaled(doubled(TRANSIENT_BASE, number));
    }

    private static Duration doubled(Duration base, int number) {
        return shorter(base.multipliedBy(1L << Math.min(number - 1, 16)), LONGEST);
    }

    private Duration scaled(Duration duration) {
        return Duration.ofNanos((long) (duration.toNanos() * options.random().getAsDouble()));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static boolean interrupted(ApiException failure) {
        return Thread.currentThread().isInterrupted()
                || (failure.getCause() instanceof InterruptedIOException
                        && "interrupted".equals(failure.getCause().getMessage()));
    }

    /** The two sides, or we and the proxy, do not trust each other. */
    private static boolean distrusted(ApiException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof ProxyRefused
                || NoTunnel.status(cause).orElse(500) < 500
                || TlsTrouble.of(cause).isPresent();
    }
}
