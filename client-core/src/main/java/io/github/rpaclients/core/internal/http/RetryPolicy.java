package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.error.SignInException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * Whether and when a call is tried again. A read is; a write only if it was not sent, or if the server said that it did
 * not do it (429, 503, a refused stream).
 */
final class RetryPolicy {
    private static final Duration TRANSIENT_BASE = Duration.ofMillis(100);
    private static final Duration THROTTLED_BASE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int UNAVAILABLE = 503;
    private static final Set<Integer> TRANSIENT = Set.of(408, 502, UNAVAILABLE, 504);

    private final int maxAttempts;
    private final DoubleSupplier random;

    RetryPolicy(int maxAttempts, DoubleSupplier random) {
        this.maxAttempts = maxAttempts;
        this.random = random;
    }

    /**
     * How long to wait before the next try; empty if there should be none.
     *
     * @param number the try that failed, from 1
     * @param left the time until the operation must be over
     */
    Optional<Duration> pause(Operation operation, ApiException failure, int number, Duration left) {
        if (number >= maxAttempts || !passes(failure) || !safe(operation, failure)) {
            return Optional.empty();
        }
        Duration pause = throttled(failure) ? throttledPause(failure, number) : fullJitter(number);
        return pause.compareTo(left) < 0 ? Optional.of(pause) : Optional.empty();
    }

    /** What another try takes from the quota. */
    static int cost(ApiException failure) {
        return throttled(failure) ? RetryQuota.THROTTLED_COST : RetryQuota.TRANSIENT_COST;
    }

    /** Is it the kind of failure that goes away? */
    private static boolean passes(ApiException failure) {
        if (Thread.currentThread().isInterrupted() || failure instanceof SignInException) {
            return false;
        }
        if (failure instanceof ConnectionException) {
            return !distrusted(failure);
        }
        return failure instanceof RateLimitedException
                || (failure.status().isPresent()
                        && TRANSIENT.contains(failure.status().getAsInt()));
    }

    private static boolean safe(Operation operation, ApiException failure) {
        return operation.reads()
                || failure.outcome() == RequestOutcome.NOT_SENT
                || throttled(failure)
                || refused(failure);
    }

    /** The server promised not to have begun, and gave no answer: HTTP/2's refused stream. */
    private static boolean refused(ApiException failure) {
        return failure instanceof ConnectionException && failure.outcome() == RequestOutcome.REJECTED;
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
        return Duration.ofNanos((long) (duration.toNanos() * random.getAsDouble()));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** The two sides, or we and the proxy, do not trust each other. */
    private static boolean distrusted(ApiException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof ProxySignIn.Refused
                || NoTunnel.status(cause).orElse(500) < 500
                || TlsTrouble.of(cause).isPresent();
    }
}
