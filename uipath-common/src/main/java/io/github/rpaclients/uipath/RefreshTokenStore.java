package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import java.util.Optional;

/**
 * Where the latest refresh token is kept, so that a restarted program goes on with it. A refresh token works once, and
 * the answer to it brings the next: a store that loses one ends the sign-in.
 *
 * <p>One store belongs to one sign-in. It is called by one thread of one credentials object at a time; programs that
 * share a store must see to it that only one of them refreshes.
 */
public interface RefreshTokenStore {
    /** The token saved last; empty if there is none yet. Asked before every refresh. */
    Optional<Secret> load();

    /**
     * Keeps the next token in place of the one before, durably, before it returns. If it throws, the token stays in
     * memory, the call that needed it fails with {@code SignInException}, and the next call saves first.
     */
    void save(Secret refreshToken);

    /** Forgets with the program; a sign-in is needed at the next start. */
    static RefreshTokenStore inMemory() {
        return new RefreshTokenInMemory();
    }
}
