package io.github.rpaclients.core.error;

/**
 * No answer: the host is unknown or unreachable, TLS failed, or time ran out; or the file that was to be sent is gone or has
 * changed.
 */
public final class ConnectionException extends ApiException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(Failure failure) {
        super(failure);
    }
}
