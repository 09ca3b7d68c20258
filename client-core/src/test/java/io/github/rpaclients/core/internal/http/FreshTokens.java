package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;

/** {@code token-1}, and another one after each rejection. */
final class FreshTokens implements TokenProvider {
    private int number = 1;
    private AccessToken current = AccessToken.of(Secret.of("token-1"));

    @Override
    public AccessToken token() {
        return current;
    }

    @Override
    public void rejected(AccessToken token) {
        number++;
        current = AccessToken.of(Secret.of("token-" + number));
    }
}
