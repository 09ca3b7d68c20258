package io.github.rpaclients.core.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a cache gets its next token: from the source, perhaps by way of a store. Called by one thread at a time. */
interface TokenLookup {
    /**
     * The next token.
     *
     * @param inUse the token that still lives, so that only one that ends later is worth having; null if none does
     */
    AccessToken find(Instant now, @Nullable AccessToken inUse);

    /** The server does not accept this token; may be called while another thread finds one. */
    void rejected(AccessToken token);

    /** Asks the source, always. */
    static TokenLookup of(TokenSource source) {
        return new TokenLookup() {
            @Override
            public AccessToken find(Instant now, @Nullable AccessToken inUse) {
                return source.fetch();
            }

            @Override
            public void rejected(AccessToken token) {
                // the source gives another one
            }
        };
    }
}
