package io.github.rpaclients.core.http;

/**
 * Hears of every request that was tried, for metrics and traces. Called in the thread of the call, after each attempt; an
 * exception it throws ends the call.
 */
@FunctionalInterface
public interface AttemptListener {
    void attempted(Attempt attempt);

    /** Hears nothing. */
    static AttemptListener none() {
        return attempt -> {};
    }
}
