package io.github.rpaclients.core.error;

/** The state of the server stands in the way, for example a name that is taken or no free seat: status 409 or 412. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    public ConflictException(Failure failure) {
        super(failure);
    }
}
