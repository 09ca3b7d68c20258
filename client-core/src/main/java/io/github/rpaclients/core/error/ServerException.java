package io.github.rpaclients.core.error;

/** The server failed: status 500 and above. After a write, ask {@link #outcome()} what became of it. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    public ServerException(Failure failure) {
        super(failure);
    }
}
