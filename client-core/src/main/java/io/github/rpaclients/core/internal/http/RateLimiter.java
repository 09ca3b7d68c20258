package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Ticker;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import okhttp3.Headers;

/**
 * Keeps the calls to one address below what its vendor allows: callers wait for their turn, in the order in which they
 * came, and what the server says of its limits holds for all of them. All limiters of a process that have the same address
 * and ticker count together. Thread-safe.
 */
final class RateLimiter {
    private static final int TOO_MANY = 429;

    /**
     * The paces of this process, by address and kind. A pace outlives the clients that used it, and is forgotten when it has
     * nothing to remember; those of a test's ticker go with the ticker.
     */
    private static final Map<Ticker, Map<List<Object>, Pace>> PACES = new WeakHashMap<>();

    private final URI address;
    private final RateLimits limits;
    private final HttpOptions options;
    private final Map<List<Object>, Pace> paces;

    RateLimiter(URI address, RateLimits limits, HttpOptions options) {
        this.address = address;
        this.limits = options.rateLimits() ? limits : RateLimits.none();
        this.options = options;
        synchronized (PACES) {
            this.paces = PACES.computeIfAbsent(options.ticker(), ticker -> new HashMap<>());
        }
    }

    /**
     * Waits for the turn of a call.
     *
     * @param deadline on the ticker of the options
     * @return for how many nanoseconds it has waited
     * @throws RateLimitedException if the turn would come after the deadline
     * @throws ConnectionException if the thread is interrupted meanwhile; its flag is then set
     * @throws IllegalStateException if the gate is closed meanwhile
     */
    long await(Operation operation, Gate gate, long deadline) {
        Optional<String> kind = limits.kindOf(operation);
        if (kind.isEmpty()) {
            return 0;
        }
        Pace.Turn turn = new Pace.Turn(deadline);
        long came = options.ticker().nanos();
        long now = came;
        Pace pace;
        long wait;
        synchronized (paces) {
            // from here on it has something to remember
            pace = pace(kind.get(), now);
            wait = pace.ask(turn, now);
        }
        try {
            while (wait > 0) {
                if (turn.isTooLate(now + wait)) {
                    throw tooLate(operation, Duration.ofNanos(wait));
                }
                long then = now + wait;
                boolean moved = gate.await(options.sleeper(), Duration.ofNanos(wait), turn::moved);
                now = options.ticker().nanos();
                if (!moved && then - now > 0) {
                    // the sleeper of a test only took notes
                    now = then;
                }
                wait = pace.ask(turn, now);
            }
            return now - came;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(operation, e);
        } finally {
            pace.giveUp(turn);
        }
    }

    /** Whether a call could leave at once, without anybody waiting for it. */
    boolean hasRoom(Operation operation) {
        Optional<String> kind = limits.kindOf(operation);
        if (kind.isEmpty()) {
            return true;
        }
        long now = options.ticker().nanos();
        synchronized (paces) {
            Pace known = paces.get(List.of(address, kind.get()));
            return known == null || known.hasRoom(now);
        }
    }

    /**
     * Learns from an answer.
     *
     * @param retryAfter how long the server asks to wait
     */
    void answered(Operation operation, int status, Headers headers, Optional<Duration> retryAfter) {
        boolean refused = status == TOO_MANY;
        boolean usedUp = !refused && "0".equals(headers.get("X-RateLimit-Remaining"));
        Optional<String> kind = refused || usedUp ? limits.kindOf(operation) : Optional.empty();
        if (kind.isEmpty()) {
            return;
        }
        long now = options.ticker().nanos();
        synchronized (paces) {
            Pace pace = pace(kind.get(), now);
            if (refused) {
                pace.refused(retryAfter, now);
            } else {
                pace.usedUp(now);
            }
        }
    }

    /** How many paces there are with this ticker. */
    static int remembered(Ticker ticker) {
        synchronized (PACES) {
            return PACES.getOrDefault(ticker, Map.of()).size();
        }
    }

    private Pace pace(String kind, long now) {
        List<Object> key = List.of(address, kind);
        Pace known = paces.get(key);
        if (known != null) {
            return known;
        }
        paces.values().removeIf(pace -> pace.isFresh(now));
        Pace pace = new Pace(limits.limit(kind), now);
        paces.put(key, pace);
        return pace;
    }

    private static ConnectionException interrupted(Operation operation, InterruptedException e) {
        String what = Cancellation.isRequested()
                ? "The call was cancelled while it"
                : "The thread was interrupted while the call";
        return new ConnectionException(operation
                .failure(RequestOutcome.NOT_SENT)
                .text(what + " waited for its turn")
                .cause(e)
                .build());
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
