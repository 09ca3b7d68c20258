package io.github.rpaclients.testkit.standalone;

import java.util.Map;
import java.util.Optional;

/** A running simulator and what to tell about it. */
interface Simulation extends AutoCloseable {
    /** Where it is and how to sign in, in the order to be told. */
    Map<String, String> facts();

    /** How to sign in and list users with curl; empty if nobody is known who could. */
    Optional<CurlLines> curl();

    /** All there is in it, also after it was closed. */
    String company();

    @Override
    void close();
}
