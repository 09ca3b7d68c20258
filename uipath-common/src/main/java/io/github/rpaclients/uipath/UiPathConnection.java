package io.github.rpaclients.uipath;

import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.JwtClaims;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Endpoint;
import io.github.rpaclients.core.internal.http.Gate;
import io.github.rpaclients.core.internal.http.RateLimits;
import io.github.rpaclients.uipath.internal.UiPathEndpoint;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in to one deployment, shared by the clients of its services: they use one token and one pool of connections.
 * Safe for use by several threads.
 */
public final class UiPathConnection implements AutoCloseable {
    private final UiPathDeployment deployment;
    private final Transport transport;
    private final TokenProvider tokens;
    private final Authentication authentication;
    private final boolean ownsTransport;
    private final Gate gate;
    private volatile @Nullable OrganizationId organization;

    UiPathConnection(
            UiPathDeployment deployment,
            UiPathCredentials credentials,
            @Nullable OrganizationId organization,
            Transport transport,
            boolean ownsTransport) {
        Segment.checkUse(deployment);
        this.deployment = deployment;
        this.transport = transport;
        this.tokens = credentials.tokens(deployment, transport);
        this.authentication = Authentication.bearer(tokens);
        this.organization = organization;
        this.ownsTransport = ownsTransport;
        this.gate = transport.gate().inner();
    }

    /** A connection to be shared; a client with one of its own comes from the client's {@code builder()}. */
    public static UiPathBuilder<UiPathConnection> builder() {
        return new UiPathBuilder<>(connection -> connection);
    }

    public UiPathDeployment deployment() {
        return deployment;
    }

    /**
     * The organization's GUID: the one given, else the claim {@code prt_id} of the token, for which this waits as long as a
     * call would.
     *
     * @throws io.github.rpaclients.core.error.SignInException if no token is to be had in time
     * @throws IllegalStateException if the token is not a JWT with that claim; give the id to the builder then
     */
    public OrganizationId organization() {
        OrganizationId known = organization;
        if (known != null) {
            return known;
        }
        gate.pass();
        OrganizationId found = JwtClaims.of(token().value())
                .text("prt_id")
                .filter(id -> !id.isBlank())
                .map(OrganizationId::of)
                .orElseThrow(() -> new IllegalStateException(
                        "The token does not name its organization; give its GUID with organization(…)"));
        organization = found;
        return found;
    }

    private AccessToken token() {
        return authentication.token(
                transport.options().callOptions().operationTimeout().orElseThrow());
    }

    /** For the client modules: the calls of the service at this address, which know the {@code organization}. */
    public ApiCalls calls(URI baseUrl, Map<String, String> headers) {
        return calls(baseUrl, headers, RateLimits.none());
    }

    /** For the client modules: the calls of a service whose cloud allows only so many; elsewhere nothing is limited. */
    public ApiCalls calls(URI baseUrl, Map<String, String> headers, RateLimits inTheCloud) {
        Endpoint endpoint = UiPathEndpoint.of(baseUrl, authentication)
                .withHeaders(headers)
                .withPlainHttp(deployment.plainHttpAllowed())
                .withRateLimits(deployment.limited() ? inTheCloud : RateLimits.none());
        return transport
                .calls(endpoint)
                .giving("organization", () -> organization().value())
                .behind(gate);
    }

    /**
     * Closes what this connection opened; does nothing the second time. Later calls of its clients throw {@link
     * IllegalStateException}.
     */
    @Override
    public void close() {
        if (!gate.close()) {
            return;
        }
        try {
            tokens.close();
        } finally {
            if (ownsTransport) {
                transport.close();
            }
        }
    }
}
