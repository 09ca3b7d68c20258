package io.github.rpaclients.core.error;

/** The server does not accept the token, also not a fresh one: status 401. */
public final class UnauthorizedException extends ApiException {
    private static final long serialVersionUID = 1L;

    public UnauthorizedException(Failure failure) {
        super(failure);
    }
}
