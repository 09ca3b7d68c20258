package io.github.rpaclients.core.error;

/** The server could not make sense of the request: status 400 or 422. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    public BadRequestException(Failure failure) {
        super(failure);
    }
}
