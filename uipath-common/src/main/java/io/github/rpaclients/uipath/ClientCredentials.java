package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.CachingTokenProvider;
import io.github.rpaclients.core.auth.TokenKey;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.auth.TokenSource;
import io.github.rpaclients.core.auth.TokenStore;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.internal.TokenEndpoint;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A confidential external application with application scopes (OAuth {@code client_credentials}).
 *
 * <p>The scopes asked for must be assigned to the application by an administrator; asking for others fails with {@code
 * invalid_scope}, as does asking for {@code X}, {@code X.Read} and {@code X.Write} together.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/accessing-uipath-resources-using-external-applications">
 *     Using external applications</a>
 */
public final class ClientCredentials implements UiPathCredentials {
    private final String clientId;
    private final Secret clientSecret;
    private final List<String> scopes;
    private final @Nullable TokenStore store;

    private ClientCredentials(String clientId, Secret clientSecret, List<String> scopes, @Nullable TokenStore store) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.scopes = scopes;
        this.store = store;
    }

    /**
     * An application with the scopes to ask for.
     *
     * @param scopes for example {@code OR.Users}, {@code PM.License.Write}; at least one
     */
    public static ClientCredentials of(String clientId, Secret clientSecret, String... scopes) {
        return of(clientId, clientSecret, List.of(scopes));
    }

    /**
     * An application with the scopes to ask for.
     *
     * @param scopes for example {@code OR.Users}, {@code PM.License.Write}; at least one
     */
    public static ClientCredentials of(String clientId, Secret clientSecret, List<String> scopes) {
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("The client id of the external application is missing");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("Name at least one scope, such as OR.Users");
        }
        return new ClientCredentials(clientId, clientSecret, List.copyOf(scopes), null);
    }

    /** The same with a store of tokens, for processes and connections that sign in as the same application. */
    public ClientCredentials withStore(TokenStore store) {
        return new ClientCredentials(clientId, clientSecret, scopes, store);
    }

    @Override
    public TokenProvider tokens(UiPathDeployment deployment, Transport transport) {
        TokenEndpoint endpoint = new TokenEndpoint(deployment.tokenUrl(), transport);
        TokenSource source = () -> endpoint.clientCredentials(clientId, clientSecret, scopes);
        Clock clock = transport.options().clock();
        return store == null
                ? new CachingTokenProvider(source, clock)
                : new CachingTokenProvider(source, clock, store, TokenKey.of(deployment.tokenUrl(), clientId, scopes));
    }

    @Override
    public String toString() {
        return "ClientCredentials(" + clientId + ", " + scopes + ")";
    }
}
