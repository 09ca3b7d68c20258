package io.github.rpaclients.uipath;

import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.CachingTokenProvider;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.auth.TokenSource;
import io.github.rpaclients.core.http.HttpOptions;
import java.util.Optional;

/** The access tokens that a chain of refresh tokens brings; closing it is the last chance to save one. */
final class RefreshingTokens implements TokenProvider {
    private final RefreshTokenChain chain;
    private final TokenProvider cache;

    RefreshingTokens(RefreshTokenChain chain, TokenSource source, HttpOptions options) {
        this.chain = chain;
        this.cache = new CachingTokenProvider(source, options.clock(), options.ticker());
    }

    @Override
    public AccessToken token() {
        return cache.token();
    }

    @Override
    public Optional<AccessToken> atHand() {
        return cache.atHand();
    }

    @Override
    public void rejected(AccessToken token) {
        cache.rejected(token);
    }

    @Override
    public void close() {
        chain.close();
    }
}
