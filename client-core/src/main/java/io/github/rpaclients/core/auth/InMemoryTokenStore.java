package io.github.rpaclients.core.auth;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Shares tokens among the clients of one process, for as long as it lives. */
public final class InMemoryTokenStore implements TokenStore {
    private final Map<TokenKey, AccessToken> tokens = new ConcurrentHashMap<>();

    @Override
    public Optional<AccessToken> load(TokenKey key) {
        return Optional.ofNullable(tokens.get(key));
    }

    @Override
    public void save(TokenKey key, AccessToken token) {
        tokens.put(key, token);
    }
}
