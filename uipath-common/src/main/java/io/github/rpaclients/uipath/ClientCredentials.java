package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.CachingTokenProvider;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.internal.TokenEndpoint;
import java.util.List;

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

    private ClientCredentials(String clientId, Secret clientSecret, List<String> scopes) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.scopes = scopes;
    }

    /**
     * An application with the scopes to ask for.
     *
     * @param scopes for example {@code OR.Users}, {@code PM.License.Write}; at least one
     * @throws IllegalArgumentException saying what is missing or blank
     */
    public static ClientCredentials of(String clientId, Secret clientSecret, String... scopes) {
        return of(clientId, clientSecret, Given.scopes(scopes));
    }

    /**
     * An application with the scopes to ask for.
     *
     * @param scopes for example {@code OR.Users}, {@code PM.License.Write}; at least one
     * @throws IllegalArgumentException saying what is missing or blank
     */
    public static ClientCredentials of(String clientId, Secret clientSecret, List<String> scopes) {
        return new ClientCredentials(Given.clientId(clientId), Given.clientSecret(clientSecret), Given.scopes(scopes));
    }

    @Override
    public TokenProvider tokens(UiPathDeployment deployment, Transport transport) {
        TokenEndpoint endpoint = new TokenEndpoint(deployment.tokenUrl(), transport);
        return new CachingTokenProvider(
                () -> endpoint.clientCredentials(clientId, clientSecret, scopes),
                transport.options().clock(),
                transport.options().ticker());
    }

    @Override
    public String toString() {
        return "ClientCredentials(" + clientId + ", " + scopes + ")";
    }
}
