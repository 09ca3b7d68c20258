package io.github.rpaclients.core.auth;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks into the store first. A store that fails costs a request, not the call. */
final class StoredTokens implements TokenLookup {
    private final TokenSource source;
    private final TokenStore store;
    private final TokenKey key;
    private volatile @Nullable AccessToken rejected;

    StoredTokens(TokenSource source, TokenStore store, TokenKey key) {
        this.source = source;
        this.store = store;
        this.key = key;
    }

    @Override
    public AccessToken find(Instant now, @Nullable AccessToken inUse) {
        return load().filter(token -> isGood(token, now, inUse)).orElseGet(this::fetch);
    }

    @Override
    public void rejected(AccessToken token) {
        rejected = token;
    }

    private boolean isGood(AccessToken token, Instant now, @Nullable AccessToken inUse) {
        AccessToken bad = rejected;
        Instant after = inUse == null ? now : end(inUse);
        return end(token).isAfter(after) && (bad == null || !bad.value().equals(token.value()));
    }

    private static Instant end(AccessToken token) {
        return token.expiresAt().orElse(Instant.MAX);
    }

    private Optional<AccessToken> load() {
        try {
            return store.load(key);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private AccessToken fetch() {
        AccessToken fresh = source.fetch();
        try {
            store.save(key, fresh);
        } catch (RuntimeException e) {
            // the others ask for themselves
        }
        return fresh;
    }
}
