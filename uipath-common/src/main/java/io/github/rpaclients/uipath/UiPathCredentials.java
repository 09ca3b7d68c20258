package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;

/**
 * A way to sign in.
 *
 * @see ClientCredentials
 */
@FunctionalInterface
public interface UiPathCredentials {
    /** The tokens of one connection. Called once per connection; asks the server for nothing yet. */
    TokenProvider tokens(UiPathDeployment deployment, Transport transport);

    /**
     * A token the application already has: a personal access token, or one that another tool obtained. When the server
     * no longer accepts it, there is no other, and calls fail with {@code UnauthorizedException}.
     */
    static UiPathCredentials token(Secret token) {
        return (deployment, transport) -> TokenProvider.of(token);
    }
}
