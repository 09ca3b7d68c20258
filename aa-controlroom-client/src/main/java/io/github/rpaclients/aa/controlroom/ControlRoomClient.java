package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.aa.controlroom.internal.ControlRoomErrors;
import io.github.rpaclients.aa.controlroom.licenses.LicensesApi;
import io.github.rpaclients.aa.controlroom.roles.RolesApi;
import io.github.rpaclients.aa.controlroom.users.UsersApi;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Endpoint;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The entry point to an Automation Anywhere Control Room.
 *
 * <pre>{@code
 * try (ControlRoomClient controlRoom = ControlRoomClient.builder()
 *         .url(URI.create("https://acme.my.automationanywhere.digital"))
 *         .credentials(ControlRoomCredentials.apiKey("svc-seats", Secret.of(apiKey)))
 *         .build()) {
 *     for (User user : controlRoom.users().list()) { … }
 * }
 * }</pre>
 *
 * <p>Signs in with the first call, once; renews the token before it ends; signs in again when the server has ended it. A
 * login that failed is not repeated by this client, because the Control Room disables a user after three failures.
 *
 * <p>Safe for use by several threads; share one client, since logins of one user can end each other. Every call throws
 * {@link io.github.rpaclients.core.error.ApiException} or one of its subclasses, {@link
 * io.github.rpaclients.core.error.SignInException} among them.
 */
public final class ControlRoomClient implements AutoCloseable {
    private static final String TOKEN_HEADER = "X-Authorization";

    private final TokenProvider tokens;
    private final Transport transport;
    private final boolean ownsTransport;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final UsersApi users;
    private final RolesApi roles;
    private final LicensesApi licenses;

    ControlRoomClient(URI url, Dialect dialect, TokenProvider tokens, Transport transport, boolean ownsTransport) {
        this.tokens = tokens;
        this.transport = transport;
        this.ownsTransport = ownsTransport;
        ApiCalls calls =
                transport.calls(Endpoint.of(url, Authentication.header(TOKEN_HEADER, tokens), new ControlRoomErrors()));
        this.users = new UsersApi(calls, dialect);
        this.roles = new RolesApi(calls, dialect);
        this.licenses = new LicensesApi(calls, dialect);
    }

    public static ControlRoomBuilder builder() {
        return new ControlRoomBuilder();
    }

    /** Users, their roles and device licences. */
    public UsersApi users() {
        return users;
    }

    /** Roles, to be given to users. */
    public RolesApi roles() {
        return roles;
    }

    /** How many device licences there are and how many are free. */
    public LicensesApi licenses() {
        return licenses;
    }

    /**
     * Logs out if this client logged in, and closes what it opened; does nothing the second time. A logout that fails is
     * let go: the session ends by itself.
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        tokens.close();
        if (ownsTransport) {
            transport.close();
        }
    }
}
