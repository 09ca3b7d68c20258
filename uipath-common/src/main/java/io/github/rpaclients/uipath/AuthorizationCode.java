package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An external application with user scopes, for people at a keyboard (OAuth {@code authorization_code} with PKCE). What
 * the program may do is what both the scopes and the person may.
 *
 * <p>{@link #begin} listens on this machine and gives an address to open in a browser; opening it is left to the program.
 * The redirect URL must be entered at the application exactly as it is given here. With the scope {@code offline_access}
 * the sign-in outlives its first hour, and a program that keeps its {@link RefreshTokenStore} goes on after a restart with
 * {@link RefreshTokenCredentials}.
 *
 * <p>No {@code acr_values} are sent: the client id is enough to find the organization, and they lead past the choice of
 * the organization's sign-in methods. Who needs them appends {@code ?acr_values=…} to the deployment's {@code
 * authorizeUrl}. A modular application says {@code requires jdk.httpserver}. Immutable.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/accessing-uipath-resources-using-external-applications">
 *     Using external applications</a>
 */
public final class AuthorizationCode {
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(365);

    private final String clientId;
    private final URI redirect;
    private final List<String> scopes;
    private final Optional<Secret> clientSecret;
    private final Duration timeout;
    private final RefreshTokenStore store;

    private AuthorizationCode(
            String clientId,
            URI redirect,
            List<String> scopes,
            Optional<Secret> clientSecret,
            Duration timeout,
            RefreshTokenStore store) {
        this.clientId = clientId;
        this.redirect = redirect;
        this.scopes = scopes;
        this.clientSecret = clientSecret;
        this.timeout = timeout;
        this.store = store;
    }

    /**
     * A non-confidential application.
     *
     * @param redirect on this machine, for example {@code http://localhost:8765/signed-in}
     * @param scopes for example {@code OR.Users}, {@code offline_access}; at least one
     * @throws IllegalArgumentException if something is missing, or the redirect URL leads off this machine
     */
    public static AuthorizationCode of(String clientId, URI redirect, String... scopes) {
        return new AuthorizationCode(
                Given.clientId(clientId),
                local(Given.thing(redirect, "The redirect URL is missing")),
                Given.scopes(scopes),
                Optional.empty(),
                TIMEOUT,
                RefreshTokenStore.inMemory());
    }

    /** The same for a confidential application. */
    public AuthorizationCode withClientSecret(Secret clientSecret) {
        return new AuthorizationCode(
                clientId, redirect, scopes, Optional.of(Given.clientSecret(clientSecret)), timeout, store);
    }

    /**
     * How long to wait for the browser; 5 minutes unless set.
     *
     * @param timeout positive, a year at the most
     */
    public AuthorizationCode withTimeout(Duration timeout) {
        Given.thing(timeout, "The timeout is missing");
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("The timeout must be positive, not " + timeout);
        }
        if (timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The timeout must be at most " + LONGEST.toDays() + " days, not " + timeout);
        }
        return new AuthorizationCode(clientId, redirect, scopes, clientSecret, timeout, store);
    }

    /** Where refresh tokens go; to memory unless set. */
    public AuthorizationCode withStore(RefreshTokenStore store) {
        return new AuthorizationCode(clientId, redirect, scopes, clientSecret, timeout, Given.store(store));
    }

    /**
     * Begins a sign-in: from now on the redirect URL is listened to. Close what is returned.
     *
     * @throws SignInException if the port of the redirect URL is in use
     */
    public BrowserSignIn begin(UiPathDeployment deployment) {
        return new BrowserSignIn(this, deployment, Transport.create(), true);
    }

    /**
     * Begins a sign-in over a transport shared with others, which stays open.
     *
     * @throws SignInException if the port of the redirect URL is in use
     */
    public BrowserSignIn begin(UiPathDeployment deployment, Transport transport) {
        return new BrowserSignIn(this, deployment, transport, false);
    }

    String clientId() {
        return clientId;
    }

    URI redirect() {
        return redirect;
    }

    List<String> scopes() {
        return scopes;
    }

    Optional<Secret> clientSecret() {
        return clientSecret;
    }

    Duration timeout() {
        return timeout;
    }

    RefreshTokenStore store() {
        return store;
    }

    @Override
    public String toString() {
        return "AuthorizationCode(" + clientId + ", " + scopes + ", " + redirect + ")";
    }

    private static URI local(URI redirect) {
        boolean here = "localhost".equals(redirect.getHost()) || "127.0.0.1".equals(redirect.getHost());
        boolean bare = redirect.getRawQuery() == null && redirect.getRawFragment() == null;
        if (!"http".equals(redirect.getScheme())
                || !here
                || redirect.getPort() < 1
                || !bare
                || redirect.getRawUserInfo() != null) {
            throw new IllegalArgumentException("The redirect URL must be one of this machine, with a port, such as"
                    + " http://localhost:8765/signed-in");
        }
        return redirect;
    }
}
