package io.github.rpaclients.testkit;

import java.time.Duration;

/**
 * One fault: how often it strikes and what it does then. Effects combine: a delayed 503, a web page cut short. Of those
 * that decide who answers (refuse, web page, disconnect, fail afterwards, drop) the last one named counts.
 *
 * <p>The first effect arms the fault; what is said afterwards changes the armed one, so finish the sentence before you send
 * the request. Objects of this type are immutable and safe for use by several threads: each method returns another one,
 * and every effect named on an unarmed fault arms a fault of its own.
 *
 * <p>All methods but {@link #times}, {@link #always} and {@link #withProbability} are effects. Each of them throws
 * {@link IllegalStateException} if this fault was armed and has struck for the last time or was cleared since.
 */
public interface Fault {

    /** Strikes at {@code number} requests, not at one; from 1. */
    Fault times(int number);

    /** Strikes at every request that fits, until {@link Faults#clear()}. */
    Fault always();

    /**
     * Strikes at some of the requests that fit, by a random number generator that starts with {@code seed}: for the same
     * requests in the same order the same are struck. Without {@link #times} it never ends.
     *
     * @param probability from 0 to 1
     */
    Fault withProbability(double probability, long seed);

    /** Runs {@code first}, for example a rival who takes the last seat, before anything else happens. */
    Fault after(Runnable first);

    /** The request is answered with this status, without a body, and never reaches the simulated service. */
    Fault refuse(int status);

    /** A web page with status 200 comes instead of the service's answer; the request never reaches the service. */
    Fault html200();

    /** The request is received, but not handled, and the connection is closed. */
    Fault disconnectAfterRequest();

    /** The service does the work and then answers with this status, without a body. */
    Fault failAfterwards(int status);

    /** The service does the work and the connection is closed before the answer. */
    Fault dropAnswer();

    /** {@code Retry-After} in seconds, rounded up. */
    Fault retryAfter(Duration wait);

    /** {@code Retry-After} as a date, to the second, rounded up, by the simulator's clock. */
    Fault retryAfterDate(Duration wait);

    /** {@code retry_after} as a member of a JSON body, in seconds, rounded up, and no header. */
    Fault retryAfterInBody(Duration wait);

    /** The answer keeps its status and loses its body. */
    Fault emptyBody();

    /** Half of the body comes, then the connection is closed; {@code Content-Length} promises all of it. */
    Fault truncateBody();

    /** The body comes in pieces of {@code bytes} with pauses of {@code per} between them. */
    Fault throttleBody(int bytes, Duration per);

    /** The answer, or the end of the connection, comes so much later. What the service does, it does at once. */
    Fault delay(Duration wait);
}
