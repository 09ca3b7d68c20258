package io.github.rpaclients.core.auth;

import java.util.Optional;

/**
 * Gives a token for the next request. Implementations are safe for use by several threads.
 *
 * @see CachingTokenProvider
 */
public interface TokenProvider extends AutoCloseable {
    /**
     * A token to send; may ask the server for one and be waited for. What asks runs in one thread apart from those of the
     * calls, however many of these wait for its token or its exception, and is let come to its end even if they are all
     * interrupted, cancelled or out of time: a login that is cut off may count as failed. So it must come to an end by
     * itself; nobody is asked meanwhile.
     *
     * @throws io.github.rpaclients.core.error.ApiException if none can be had
     */
    AccessToken token();

    /** A token that {@link #token()} would give without asking anybody; empty if it would have to, or if not known. */
    default Optional<AccessToken> atHand() {
        return Optional.empty();
    }

    /**
     * Says that the server answered 401 to this token. Only the token given is dropped, not one that came after it. Of a
     * server that answers 401 to the next token, too, this is not said again for a while.
     */
    void rejected(AccessToken token);

    /** Ends the session if this provider began one; does nothing the second time. */
    @Override
    default void close() {}

    /** A token the application already has. A 401 to it is final. */
    static TokenProvider of(io.github.rpaclients.core.Secret token) {
        AccessToken given = AccessToken.of(token);
        return new TokenProvider() {
            @Override
            public AccessToken token() {
                return given;
            }

            @Override
            public Optional<AccessToken> atHand() {
                return Optional.of(given);
            }

            @Override
            public void rejected(AccessToken rejected) {
                // nothing better can be had here
            }
        };
    }
}
