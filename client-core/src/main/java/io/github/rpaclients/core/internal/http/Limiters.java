package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpOptions;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The limiters of one transport: one per address, whatever the number of clients. Thread-safe. */
public final class Limiters {
    private final HttpOptions options;
    private final Limiter none;
    private final Map<URI, Limiter> byAddress = new ConcurrentHashMap<>();

    public Limiters(HttpOptions options) {
        this.options = options;
        this.none = new Limiter(Limits.none(), options);
    }

    /** The limits of the endpoint that named this address first are those of all. */
    Limiter of(Endpoint endpoint) {
        return !options.limits() || endpoint.limits().isEmpty()
                ? none
                : byAddress.computeIfAbsent(endpoint.baseUrl(), address -> new Limiter(endpoint.limits(), options));
    }
}
