package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.error.ApiException;

/** What an attempt that failed came to: what the caller is told, and what speaks for trying again. Immutable. */
final class Verdict {
    /** What speaks for it. */
    enum Again {
        /** It would end the same way. */
        NO,
        /** It may be over by then. */
        PERHAPS,
        /** A connection that the server had left already; the next one is new. */
        AT_ONCE,
        /** The server said that it did not do it, and that it might later. */
        LATER
    }

    private final ApiException failure;
    private final Again again;

    Verdict(ApiException failure, Again again) {
        this.failure = failure;
        this.again = again;
    }

    ApiException failure() {
        return failure;
    }

    Again again() {
        return again;
    }
}
