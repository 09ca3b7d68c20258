package io.github.rpaclients.core.error;

/** The answer is not what this API speaks: a web page, an empty body, JSON that does not fit. */
public final class UnexpectedAnswerException extends ApiException {
    private static final long serialVersionUID = 1L;

    public UnexpectedAnswerException(Failure failure) {
        super(failure);
    }
}
