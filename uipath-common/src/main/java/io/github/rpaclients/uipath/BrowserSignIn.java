package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.internal.TokenEndpoint;
import io.github.rpaclients.uipath.internal.TokenGrant;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;

/** One sign-in of one person, from the address to open to the credentials. Made by {@link AuthorizationCode#begin}. */
public final class BrowserSignIn implements AutoCloseable {
    private final AuthorizationCode application;
    private final UiPathDeployment deployment;
    private final Transport transport;
    private final boolean ownsTransport;
    private final Pkce pkce = Pkce.random();
    private final Secret state = Pkce.unguessable();
    private final RedirectListener listener;
    private final AtomicBoolean waited = new AtomicBoolean();

    BrowserSignIn(
            AuthorizationCode application, UiPathDeployment deployment, Transport transport, boolean ownsTransport) {
        this.application = application;
        this.deployment = Given.thing(deployment, "The deployment is missing: say where the services are");
        this.transport = Given.thing(transport, "The transport is missing");
        Segment.checkUse(deployment);
        this.ownsTransport = ownsTransport;
        this.listener = RedirectListener.start(application.redirect(), state);
    }

    /** The address to open in a browser. It is good for this sign-in only; show it to nobody but the person. */
    public URI authorizeUrl() {
        return HttpUrl.get(deployment.authorizeUrl().toString())
                .newBuilder()
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", application.clientId())
                .addQueryParameter("scope", String.join(" ", application.scopes()))
                .addQueryParameter("redirect_uri", application.redirect().toString())
                .addQueryParameter("state", state.reveal())
                .addQueryParameter("code_challenge", pkce.challenge())
                .addQueryParameter("code_challenge_method", "S256")
                .build()
                .uri();
    }

    /**
     * Waits for the person, and exchanges what the browser brings. Whatever happens, the redirect URL is listened to no
     * more afterwards.
     *
     * @return credentials for connections to the same deployment. Without a refresh token they are good for as long as
     *     the first token is, usually an hour.
     * @throws SignInException if the person does not come back in time, an error comes back, or there is no token
     * @throws IllegalStateException the second time
     */
    public UiPathCredentials complete() {
        if (!waited.compareAndSet(false, true)) {
            throw new IllegalStateException("This sign-in is over; begin another");
        }
        try {
            Secret code = listener.await(application.timeout());
            TokenGrant grant = new TokenEndpoint(deployment.tokenUrl(), transport)
                    .authorizationCode(
                            application.clientId(),
                            application.clientSecret(),
                            application.redirect(),
                            code,
                            pkce.verifier());
            return new SignedIn(application, deployment.tokenUrl(), grant);
        } finally {
            close();
        }
    }

    /** Listens no more; somebody who waits in {@link #complete} gets a {@code SignInException}. */
    @Override
    public void close() {
        listener.close();
        if (ownsTransport) {
            transport.close();
        }
    }

    @Override
    public String toString() {
        return "BrowserSignIn(" + application + ")";
    }
}
