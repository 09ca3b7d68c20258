package io.github.rpaclients.core.internal.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the retries of all calls of a transport may cost together, so that an outage is not met with three times the load:
 * each takes something, each success gives something back. Thread-safe.
 */
public final class RetryQuota {
    static final int FULL = 500;
    static final int TRANSIENT_COST = 14;
    static final int THROTTLED_COST = 5;

    private static final int FIRST_SUCCESS = 1;

    private final AtomicInteger tokens = new AtomicInteger(FULL);

    /** Pays for a retry; false, and nothing is taken, if there is not enough left. */
    boolean take(int cost) {
        int before = tokens.getAndUpdate(left -> left >= cost ? left - cost : left);
        return before >= cost;
    }

    /**
     * Notes a call that succeeded.
     *
     * @param paid what its last retry took; 0 if it succeeded at once
     */
    void succeeded(int paid) {
        int back = paid == 0 ? FIRST_SUCCESS : paid;
        tokens.updateAndGet(left -> Math.min(left + back, FULL));
    }

    int left() {
        return tokens.get();
    }
}
