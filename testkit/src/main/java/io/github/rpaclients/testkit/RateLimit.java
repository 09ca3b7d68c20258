package io.github.rpaclients.testkit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * So many calls in any window of such a length; one more is answered 429 with the seconds until there is room again in
 * {@code Retry-After}. Calls that were refused do not count. The time is the simulator's unless another clock is given.
 * Immutable.
 */
public final class RateLimit {
    private final int calls;
    private final Duration window;
    private final String method;
    private final String pathPart;
    private final int remainingDownTo;
    private final Optional<Clock> clock;

    private RateLimit(
            int calls, Duration window, String method, String pathPart, int remainingDownTo, Optional<Clock> clock) {
        this.calls = calls;
        this.window = window;
        this.method = method;
        this.pathPart = pathPart;
        this.remainingDownTo = remainingDownTo;
        this.clock = clock;
    }

    /**
     * For all requests.
     *
     * @throws IllegalArgumentException if {@code calls} is negative or the window is not longer than nothing
     */
    public static RateLimit of(int calls, Duration window) {
        if (calls < 0 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("A limit of " + calls + " calls in " + window + " makes no sense");
        }
        return new RateLimit(calls, window, "", "", -1, Optional.empty());
    }

    /** Only for these requests, by the rule of {@link ReceivedRequests}; both may be empty. */
    public RateLimit on(String method, String pathPart) {
        return new RateLimit(calls, window, method, pathPart, remainingDownTo, clock);
    }

    /** All answers that the limit lets pass tell in {@code X-RateLimit-Remaining} how many calls are left. */
    public RateLimit tellingRemaining() {
        return tellingRemainingDownTo(0);
    }

    /** The same, but fewer than {@code least} are told as 0, as Orchestrator does it with 10. */
    public RateLimit tellingRemainingDownTo(int least) {
        return new RateLimit(calls, window, method, pathPart, least, clock);
    }

    public RateLimit clock(Clock clock) {
        return new RateLimit(calls, window, method, pathPart, remainingDownTo, Optional.of(clock));
    }

    public int calls() {
        return calls;
    }

    public Duration window() {
        return window;
    }

    /** Empty for any. */
    public String method() {
        return method;
    }

    /** Empty for any. */
    public String pathPart() {
        return pathPart;
    }

    /** Negative if answers do not tell. */
    public int remainingDownTo() {
        return remainingDownTo;
    }

    /** Empty for the simulator's. */
    public Optional<Clock> clock() {
        return clock;
    }
}
