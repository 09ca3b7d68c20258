package io.github.rpaclients.core.http;

import io.github.rpaclients.core.RequestOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** One try of one call. Holds neither address nor query. Immutable. */
public final class Attempt {
    private final CallInfo call;
    private final int number;
    private final OptionalInt status;
    private final Optional<Instant> serverTime;
    private final Optional<String> requestId;
    private final Duration duration;
    private final Optional<RequestOutcome> failure;

    /** For the clients. */
    public Attempt(
            CallInfo call,
            int number,
            OptionalInt status,
            Optional<Instant> serverTime,
            Optional<String> requestId,
            Duration duration,
            Optional<RequestOutcome> failure) {
        this.call = call;
        this.number = number;
        this.status = status;
        this.serverTime = serverTime;
        this.requestId = requestId;
        this.duration = duration;
        this.failure = failure;
    }

    /** The call that it is a try of; the same object for all of them. */
    public CallInfo call() {
        return call;
    }

    public String method() {
        return call.method();
    }

    /** For example {@code odata/Users({id})}; see {@link CallInfo#pathTemplate}. */
    public String pathTemplate() {
        return call.pathTemplate();
    }

    /** 1 for the first try. */
    public int number() {
        return number;
    }

    /** The HTTP status; empty if there was no answer. */
    public OptionalInt status() {
        return status;
    }

    /**
     * What the server's clock showed, in whole seconds (header {@code Date}); empty if the try failed or the answer does
     * not say.
     */
    public Optional<Instant> serverTime() {
        return serverTime;
    }

    /** The id under which the vendor's support finds this request; empty if the answer names none. */
    public Optional<String> requestId() {
        return requestId;
    }

    public Duration duration() {
        return duration;
    }

    /** What became of the request if the try failed; empty if it succeeded. */
    public Optional<RequestOutcome> failure() {
        return failure;
    }

    @Override
    public String toString() {
        return method() + " " + pathTemplate() + " #" + number + " "
                + (status.isPresent() ? String.valueOf(status.getAsInt()) : "no answer");
    }
}
