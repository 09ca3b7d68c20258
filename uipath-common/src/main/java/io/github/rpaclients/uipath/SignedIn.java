package io.github.rpaclients.uipath;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.auth.TokenSource;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.internal.TokenEndpoint;
import io.github.rpaclients.uipath.internal.TokenGrant;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A person who has just signed in: the token of that first, then, if there is a refresh token, those that follow. */
final class SignedIn implements UiPathCredentials {
    private final AuthorizationCode application;
    private final URI tokenUrl;
    private final AccessToken first;
    private final RefreshTokenChain chain;
    private final boolean refreshes;

    SignedIn(AuthorizationCode application, URI tokenUrl, TokenGrant grant) {
        this.application = application;
        this.tokenUrl = tokenUrl;
        this.first = grant.accessToken();
        this.chain = new RefreshTokenChain(application.store());
        this.refreshes = grant.refreshToken().isPresent();
        grant.refreshToken().ifPresent(chain::begin);
    }

    @Override
    public TokenProvider tokens(UiPathDeployment deployment, Transport transport) {
        if (!deployment.tokenUrl().equals(tokenUrl)) {
            throw new IllegalArgumentException(
                    "This sign-in belongs to the deployment with the token endpoint " + tokenUrl);
        }
        Clock clock = transport.options().clock();
        TokenEndpoint endpoint = new TokenEndpoint(tokenUrl, transport);
        AtomicReference<@Nullable AccessToken> unused = new AtomicReference<>(first);
        TokenSource source = () -> {
            chain.saveLeftover();
            AccessToken token = unused.getAndSet(null);
            return token != null && lives(token, clock) ? token : another(endpoint);
        };
        return new RefreshingTokens(chain, source, transport.options());
    }

    private AccessToken another(TokenEndpoint endpoint) {
        if (!refreshes) {
            throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                    .text("The sign-in has ended; sign in again, and ask for the scope offline_access to stay signed in"
                            + " longer")
                    .build());
        }
        return chain.next(token -> endpoint.refresh(application.clientId(), application.clientSecret(), token));
    }

    private static boolean lives(AccessToken token, Clock clock) {
        return token.expiresAt().map(clock.instant()::isBefore).orElse(true);
    }

    @Override
    public String toString() {
        return "SignedIn(" + application.clientId() + ")";
    }
}
