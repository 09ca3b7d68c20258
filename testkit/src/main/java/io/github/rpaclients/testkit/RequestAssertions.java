package io.github.rpaclients.testkit;

/**
 * What a test expects of the requests received. Each check looks at the requests of that moment; one that fails throws an
 * {@link AssertionError}, which lists their request lines and statuses and neither queries nor bodies.
 *
 * @see ReceivedRequests what it takes for a method and a path to fit
 */
public interface RequestAssertions {

    /**
     * The requests that asked for a change, whatever the answer was; see {@link ReceivedRequest#isWrite()}.
     *
     * @throws IllegalArgumentException if the method is GET or HEAD, which no such request has
     */
    Count wrote(String method, String pathPart);

    /** All requests with this method and path, whether they only read or asked for a change. */
    Count sent(String method, String pathPart);

    /** No request asked for a change, not even in vain. */
    RequestAssertions wroteNothing();

    /** How many there must be. */
    interface Count {

        RequestAssertions once();

        RequestAssertions never();

        RequestAssertions times(int number);

        RequestAssertions atLeast(int number);
    }
}
