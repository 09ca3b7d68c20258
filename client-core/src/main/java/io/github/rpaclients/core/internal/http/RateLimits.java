package io.github.rpaclients.core.internal.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How many requests a vendor says it allows, per kind of call. A kind is an HTTP method, or the name that {@link CountsAs}
 * gives to a service method. Kinds that are not named are not limited. Immutable.
 */
public final class RateLimits {
    private static final RateLimits NONE = new RateLimits(Map.of());

    /** With fewer, four fifths of it could not be divided into a burst and a rate. */
    private static final int FEWEST = 5;

    private final Map<String, Limit> byKind;

    private RateLimits(Map<String, Limit> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    /** Nothing is limited. */
    public static RateLimits none() {
        return NONE;
    }

    /**
     * The same with one more kind.
     *
     * @param kind for example {@code GET}
     * @param requests what the vendor publishes, at least 5; the limiter keeps below it by itself
     * @param window the time in which that many are allowed
     */
    public RateLimits with(String kind, int requests, Duration window) {
        if (requests < FEWEST || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("A limit needs at least " + FEWEST
                    + " requests and a positive window, not " + requests + " in " + window);
        }
        Map<String, Limit> more = new HashMap<>(byKind);
        more.put(kind, new Limit(requests, window));
        return new RateLimits(more);
    }

    /** Empty if it is not limited. */
    Optional<String> kindOf(Operation operation) {
        return Optional.of(operation.kind()).filter(byKind::containsKey);
    }

    Limit limit(String kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** What is published for one kind. */
    static final class Limit {
        private final int requests;
        private final Duration window;

        Limit(int requests, Duration window) {
            this.requests = requests;
            this.window = window;
        }

        int requests() {
            return requests;
        }

        Duration window() {
            return window;
        }
    }
}
