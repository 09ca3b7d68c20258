package io.github.rpaclients.core.error;

/** The token is good, but lacks a scope or a permission: status 403. The message names what is needed. */
public final class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1L;

    public ForbiddenException(Failure failure) {
        super(failure);
    }
}
