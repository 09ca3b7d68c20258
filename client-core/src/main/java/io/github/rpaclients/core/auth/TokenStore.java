package io.github.rpaclients.core.auth;

import java.util.Optional;

/**
 * Keeps tokens for several processes that sign in as the same client, so that they ask for one token together and not for
 * one each. Implementations are safe for use by several threads and keep what they are given as they would a password.
 *
 * <p>What they throw is passed over: whoever finds nothing asks for a token. Two processes that find nothing at the same
 * time ask twice, and the later token stays.
 */
public interface TokenStore {
    /** The token saved last under this key, ended or not; empty if there is none. */
    Optional<AccessToken> load(TokenKey key);

    /** Replaces what is there. */
    void save(TokenKey key, AccessToken token);
}
