package io.github.rpaclients.core.error;

import io.github.rpaclients.core.RequestOutcome;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call that failed. The message names the operation, the status, the vendor's code and message, what to do, and, for a
 * write, what became of it; it never holds a body, a query or a secret. It can be serialized.
 *
 * <p>Subclasses tell the kinds apart that callers treat differently; anything else is this class itself.
 */
public class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;

    public ApiException(Failure failure) {
        super(failure.message(), failure.cause());
        this.failure = failure;
    }

    /** The exception for an answer with this status. */
    public static ApiException ofStatus(int status, Failure failure) {
        switch (status) {
            case 400:
            case 422:
                return new BadRequestException(failure);
            case 401:
                return new UnauthorizedException(failure);
            case 403:
                return new ForbiddenException(failure);
            case 404:
            case 410:
                return new NotFoundException(failure);
            case 409:
            case 412:
                return new ConflictException(failure);
            case 429:
                return new RateLimitedException(failure);
            default:
                return status >= 500 ? new ServerException(failure) : new ApiException(failure);
        }
    }

    Failure failure() {
        return failure;
    }

    /** Method and path of the call, for example {@code PUT /odata/Users(13)}; no host, no query. */
    public String operation() {
        return failure.operation();
    }

    /** What became of the request. */
    public RequestOutcome outcome() {
        return failure.outcome();
    }

    /** The HTTP status; empty if there was no answer. */
    public OptionalInt status() {
        return failure.status();
    }

    /** The vendor's own error code, as text. */
    public Optional<String> code() {
        return failure.code();
    }

    /** The vendor's own message. Vendors translate it: branch on {@link #status()} and {@link #code()}, not on this. */
    public Optional<String> vendorMessage() {
        return failure.vendorMessage();
    }

    /** The id under which the vendor's support finds this request. */
    public Optional<String> requestId() {
        return failure.requestId();
    }

    /** How long the server asks to wait before the next request; empty if it did not say. */
    public Optional<Duration> retryAfter() {
        return failure.retryAfter();
    }
}
