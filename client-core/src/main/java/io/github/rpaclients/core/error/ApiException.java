package io.github.rpaclients.core.error;

import io.github.rpaclients.core.RequestOutcome;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. The message names the operation, the status, the vendor's code and message, what to do, and, for a
 * write, what became of it; it never holds a body, a query or a secret. It can be serialized; in place of a cause that cannot,
 * an {@link Exception} with its words and its stack trace is written.
 *
 * <p>Subclasses tell the kinds apart that callers treat differently; anything else is this class itself.
 */
public class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;
    /** Not that of {@link Throwable}, which is written as it is. */
    private final @Nullable Throwable cause;

    public ApiException(Failure failure) {
        super(failure.message(), null);
        this.failure = failure;
        this.cause = failure.cause();
    }

    @Override
    public synchronized @Nullable Throwable getCause() {
        return cause;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        ObjectOutputStream.PutField fields = out.putFields();
        fields.put("failure", failure);
        fields.put("cause", WrittenCause.of(cause));
        out.writeFields();
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
