package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpOptions;

/** What all calls over one transport have in common. Thread-safe. */
public final class Shared {
    private final HttpOptions options;
    private final RetryQuota quota = new RetryQuota();
    private final InterruptWatch interrupts = new InterruptWatch();
    private final Limiters limiters;
    private final LiveConnections connections;

    public Shared(HttpOptions options) {
        this.options = options;
        this.limiters = new Limiters(options);
        this.connections = new LiveConnections(options.ticker());
    }

    HttpOptions options() {
        return options;
    }

    RetryQuota quota() {
        return quota;
    }

    InterruptWatch interrupts() {
        return interrupts;
    }

    Limiters limiters() {
        return limiters;
    }

    LiveConnections connections() {
        return connections;
    }
}
