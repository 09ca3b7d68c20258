package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import java.net.URI;

/** Calls over one transport whose quota for retries is never used up, so that the tries of all of them can be foreseen. */
final class CallSupply {
    /** More than the retries of one call may cost. */
    private static final int RESERVE = 5 * RetryQuota.TRANSIENT_COST;

    private final Transport transport;
    private final URI server;
    private final TokenProvider tokens;
    private ApiCalls calls;
    private DisturbedService service;
    private int renewed;
    private int left;

    CallSupply(Transport transport, URI server, TokenProvider tokens) {
        this.transport = transport;
        this.server = server;
        this.tokens = tokens;
        renew();
    }

    /** A quota is that of one address. */
    private void renew() {
        URI address = server.resolve("/" + renewed++);
        calls = transport.calls(Endpoint.of(address, Authentication.bearer(tokens), VendorError.Reader.none()));
        service = calls.service(DisturbedService.class);
        left = RetryQuota.FULL;
    }

    Transport transport() {
        return transport;
    }

    ApiCalls calls() {
        return calls;
    }

    DisturbedService service() {
        return service;
    }

    /** Call it after each call. */
    void used(int tries) {
        // also the last may have paid for one more, and then been kept from it
        left -= tries * RetryQuota.TRANSIENT_COST;
        if (left < RESERVE) {
            renew();
        }
    }
}
