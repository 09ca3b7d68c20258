package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpOptions;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all calls over one transport have in common. Thread-safe. */
public final class Shared {
    private final HttpOptions options;
    /** By address, so that the outage of one service does not take the retries of another. */
    private final Map<URI, RetryQuota> quotas = new ConcurrentHashMap<>();

    private final InterruptWatch interrupts = new InterruptWatch();
    private final PageThreads pageThreads = new PageThreads();
    private final LiveConnections connections;

    public Shared(HttpOptions options) {
        this.options = options;
        this.connections = new LiveConnections(options.ticker());
    }

    HttpOptions options() {
        return options;
    }

    RetryQuota quota(Endpoint endpoint) {
        return quotas.computeIfAbsent(endpoint.baseUrl(), address -> new RetryQuota());
    }

    InterruptWatch interrupts() {
        return interrupts;
    }

    RateLimiter limiter(Endpoint endpoint) {
        return new RateLimiter(endpoint.baseUrl(), endpoint.rateLimits(), options);
    }

    PageThreads pageThreads() {
        return pageThreads;
    }

    /** Starts nothing any more. */
    public void close() {
        pageThreads.close();
    }

    LiveConnections connections() {
        return connections;
    }
}
