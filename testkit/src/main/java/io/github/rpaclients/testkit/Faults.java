package io.github.rpaclients.testkit;

/**
 * Things that go wrong on purpose.
 *
 * <pre>{@code
 * simulator.faults().next(503);
 * simulator.faults().next(429).retryAfter(Duration.ofSeconds(7));
 * simulator.faults().next("PUT", "/odata/Users(13)").times(3).refuse(503);
 * simulator.faults().next("", "").withProbability(0.1, 42).delay(Duration.ofSeconds(2)).dropAnswer();
 * simulator.faults().rateLimit(RateLimit.of(100, Duration.ofMinutes(1)));
 * }</pre>
 *
 * <p>A request is struck by at most one fault: the first one that fits, in the order in which they were armed. Rate limits
 * stand before all faults; what they refuse strikes no fault. Safe for use by several threads.
 */
public interface Faults {

    /**
     * The next request with this method and this part of a path, by the rule of {@link ReceivedRequests}; both may be
     * empty. Nothing is armed until the fault is told what to do.
     */
    Fault next(String method, String pathPart);

    /** The next request, whatever it is, is answered with this status and never reaches the simulated service. */
    Fault next(int status);

    /** From now on, and for each limit on its own. */
    Faults rateLimit(RateLimit... limits);

    /** Disarms all faults and lifts all rate limits. */
    Faults clear();
}
