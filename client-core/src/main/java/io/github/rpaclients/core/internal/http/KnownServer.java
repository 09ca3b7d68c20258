package io.github.rpaclients.core.internal.http;

import java.util.Optional;
import okhttp3.Headers;

/** What a client knows of the version of the API that its server has. Thread-safe. */
public interface KnownServer {
    /** One that has all that this client knows. */
    KnownServer NEWEST = new KnownServer() {
        @Override
        public int version() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Optional<String> lacks(int since, Headers answered) {
            return Optional.empty();
        }
    };

    /** What requests are written for: they have no member that is newer. */
    int version();

    /**
     * Why an operation is not there that the server has answered with 404 or 405. May ask the server.
     *
     * @param since the first version that has the operation
     * @param answered the headers of that answer
     * @return a sentence without a full stop; empty if the server should have it
     */
    Optional<String> lacks(int since, Headers answered);
}
