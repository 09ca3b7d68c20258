package io.github.rpaclients.core.error;

/** No token could be had, so the request was not sent. The message says what to change where. */
public final class SignInException extends ApiException {
    private static final long serialVersionUID = 1L;

    public SignInException(Failure failure) {
        super(failure);
    }
}
