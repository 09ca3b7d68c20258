package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.HttpOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.Headers;

/**
 * Keeps the calls to one address below what its vendor allows: callers wait for their turn, in the order in which they
 * came, and what the server says of its limits holds for all of them. Thread-safe.
 */
final class Limiter {
    private static final int TOO_MANY = 429;

    private final HttpOptions options;
    private final Map<String, Pace> paces = new HashMap<>();

    Limiter(Limits limits, HttpOptions options) {
        this.options = options;
        limits.byKind().forEach((kind, limit) -> paces.put(kind, new Pace(limit, options.clock())));
    }

    /**
     * Waits for the turn of a call.
     *
     * @param waited until when the call has waited already; the clock of a test may say less if its sleeper only takes notes
     * @throws RateLimitedException if the turn would come after the deadline
     * @throws ConnectionException if the thread is interrupted meanwhile; its flag is then set
     */
    void await(Operation operation, Instant waited, Instant deadline) {
        Pace pace = paces.get(operation.kind());
        if (pace == null) {
            return;
        }
        Instant now = options.clock().instant();
        Instant reached = waited.isAfter(now) ? waited : now;
        OptionalLong number = pace.number(deadline);
        if (number.isEmpty()) {
            throw tooLate(operation, Duration.between(reached, pace.next()));
        }
        Instant turn = pace.timeOf(number.getAsLong());
        while (turn.isAfter(reached)) {
            Duration wait = Duration.between(reached, turn);
            if (turn.isAfter(deadline)) {
                throw tooLate(operation, wait);
            }
            sleep(operation, wait);
            reached = turn;
            turn = pace.timeOf(number.getAsLong());
        }
    }

    void await(Operation operation, Gate gate, long deadlineNanos) {
        Instant now = options.clock().instant();
        await(
                operation,
                now,
                now.plusNanos(Math.max(0, deadlineNanos - options.ticker().nanos())));
    }

    void answered(Operation operation, int status, Headers headers, Optional<java.time.Duration> retryAfter) {
        answered(operation, status, headers);
    }

    /** Learns from an answer. */
    void answered(Operation operation, int status, Headers headers) {
        Pace pace = paces.get(operation.kind());
        if (pace == null) {
            return;
        }
        Optional<Duration> retryAfter = RetryAfter.of(headers, options.clock().instant());
        if (status == TOO_MANY) {
            pace.refused(retryAfter.orElse(Duration.ZERO));
        } else if ("0".equals(headers.get("X-RateLimit-Remaining"))) {
            pace.usedUp();
        }
    }

    private void sleep(Operation operation, Duration wait) {
        try {
            options.sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException(operation
                    .failure(RequestOutcome.NOT_SENT)
                    .text("The thread was interrupted while the call waited for its turn")
                    .cause(e)
                    .build());
        }
    }

    private static RateLimitedException tooLate(Operation operation, Duration wait) {
        return new RateLimitedException(operation
                .failure(RequestOutcome.NOT_SENT)
                .retryAfter(Optional.of(wait))
                .text("To stay below the server's limits, this call would have to wait for "
                        + Math.max(1, wait.toSeconds()) + " s, which is longer than its operationTimeout allows")
                .build());
    }
}
