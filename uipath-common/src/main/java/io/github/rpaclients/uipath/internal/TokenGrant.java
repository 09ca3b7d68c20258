package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import java.util.Optional;

/** What the token endpoint granted. Immutable. */
public final class TokenGrant {
    private final AccessToken accessToken;
    private final Optional<Secret> refreshToken;

    TokenGrant(AccessToken accessToken, Optional<Secret> refreshToken) {
        this.accessToken = accessToken;
        this.refreshToken = refreshToken;
    }

    public AccessToken accessToken() {
        return accessToken;
    }

    /** The one to use next; the one before it is used up. */
    public Optional<Secret> refreshToken() {
        return refreshToken;
    }
}
