package io.github.rpaclients.core.auth;

/**
 * Gives a token for the next request. Implementations are safe for use by several threads.
 *
 * @see CachingTokenProvider
 */
public interface TokenProvider extends AutoCloseable {
    /**
     * A token to send; may ask the server for one.
     *
     * @throws io.github.rpaclients.core.error.ApiException if none can be had
     */
    AccessToken token();

    /** Says that the server answered 401 to this token. Only the token given is dropped, not one that came after it. */
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
            public void rejected(AccessToken rejected) {
                // nothing better can be had here
            }
        };
    }
}
