package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import java.util.function.Supplier;

/**
 * A way to sign in.
 *
 * @see ClientCredentials
 * @see AuthorizationCode
 * @see RefreshTokenCredentials
 * @see PasswordCredentials
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
        Given.secret(token, "The token is missing");
        return (deployment, transport) -> TokenProvider.of(token);
    }

    /**
     * A token that another tool renews. The supplier is asked before the first call and again after a 401, by one
     * thread at a time; what it throws reaches the caller. If it has nothing new, the call fails with {@code
     * UnauthorizedException} without having been repeated. Where a token is refused that it has just given, it is asked
     * again after half a minute at the earliest.
     */
    static UiPathCredentials token(Supplier<Secret> tokens) {
        Given.thing(tokens, "The supplier of tokens is missing");
        return (deployment, transport) -> new SuppliedTokens(tokens);
    }
}
