package io.github.rpaclients.core.error;

/**
 * Too many requests: status 429, also after the retries; or no status, because this client would have had to wait for its
 * turn longer than the call may take, and has not sent it. {@link #retryAfter()} says how long.
 */
public final class RateLimitedException extends ApiException {
    private static final long serialVersionUID = 1L;

    public RateLimitedException(Failure failure) {
        super(failure);
    }
}
