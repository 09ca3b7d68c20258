package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.internal.TokenEndpoint;
import java.util.Optional;

/**
 * A person who signed in before, with the scope {@code offline_access} (OAuth {@code refresh_token}). {@link
 * AuthorizationCode} is how the first token comes about.
 *
 * <p>A refresh token works once and is replaced by the next, which is saved before the access token is used. A refresh is
 * never repeated by itself: if its answer is lost, the token may be used up, and the next call tells. The vendor's pages
 * give a token 60 days; a client in the field assumes 7.
 *
 * <p>Use one object for all connections of a sign-in: it lets one of them refresh at a time. Immutable but for the token.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/accessing-uipath-resources-using-external-applications">
 *     Using external applications</a>
 */
public final class RefreshTokenCredentials implements UiPathCredentials {
    private final String clientId;
    private final Optional<Secret> clientSecret;
    private final RefreshTokenChain chain;

    RefreshTokenCredentials(String clientId, Optional<Secret> clientSecret, RefreshTokenChain chain) {
        this.clientId = Given.clientId(clientId);
        this.clientSecret = clientSecret;
        this.chain = chain;
    }

    /** A token that the program forgets when it ends. Once that has happened, the one given here is of no use any more. */
    public static RefreshTokenCredentials of(String clientId, Secret refreshToken) {
        RefreshTokenStore store = RefreshTokenStore.inMemory();
        store.save(Given.secret(refreshToken, "The refresh token is missing"));
        return of(clientId, store);
    }

    /** The token in a store; a restarted program goes on with the latest. */
    public static RefreshTokenCredentials of(String clientId, RefreshTokenStore store) {
        return new RefreshTokenCredentials(clientId, Optional.empty(), new RefreshTokenChain(Given.store(store)));
    }

    /** The same for a confidential application. */
    public RefreshTokenCredentials withClientSecret(Secret clientSecret) {
        return new RefreshTokenCredentials(clientId, Optional.of(Given.clientSecret(clientSecret)), chain);
    }

    @Override
    public TokenProvider tokens(UiPathDeployment deployment, Transport transport) {
        TokenEndpoint endpoint = new TokenEndpoint(deployment.tokenUrl(), transport);
        return new RefreshingTokens(
                chain, () -> chain.next(token -> endpoint.refresh(clientId, clientSecret, token)), transport.options());
    }

    @Override
    public String toString() {
        return "RefreshTokenCredentials(" + clientId + ")";
    }
}
