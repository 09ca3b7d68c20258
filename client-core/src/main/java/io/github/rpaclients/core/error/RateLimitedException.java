package io.github.rpaclients.core.error;

/** Too many requests, also after the retries: status 429. */
public final class RateLimitedException extends ApiException {
    private static final long serialVersionUID = 1L;

    public RateLimitedException(Failure failure) {
        super(failure);
    }
}
