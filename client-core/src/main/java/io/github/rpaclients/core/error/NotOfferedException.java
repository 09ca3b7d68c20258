package io.github.rpaclients.core.error;

/**
 * The server does not have this operation, because its version is older than the operation: status 404 or 405. The message
 * names both versions. Not a {@link NotFoundException}, since nothing is said of the thing that was asked for.
 */
public final class NotOfferedException extends ApiException {
    private static final long serialVersionUID = 1L;

    public NotOfferedException(Failure failure) {
        super(failure);
    }
}
