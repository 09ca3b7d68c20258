package io.github.rpaclients.core.error;

/** No such thing, or not visible to this caller: status 404 or 410. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(Failure failure) {
        super(failure);
    }
}
