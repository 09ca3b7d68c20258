package io.github.rpaclients.core.http;

import io.github.rpaclients.core.RequestOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** One try of one call. Holds the path template, never the URL. Immutable. */
public final class Attempt {
    private final String method;
    private final String pathTemplate;
    private final int number;
    private final OptionalInt status;
    private final Optional<Instant> serverTime;
    private final Duration duration;
    private final Optional<RequestOutcome> failure;

    public Attempt(
            String method,
            String pathTemplate,
            int number,
            OptionalInt status,
            Optional<Instant> serverTime,
            Duration duration,
            Optional<RequestOutcome> failure) {
        this.method = method;
        this.pathTemplate = pathTemplate;
        this.number = number;
        this.status = status;
        this.serverTime = serverTime;
        this.duration = duration;
        this.failure = failure;
    }

    public String method() {
        return method;
    }

    /** For example {@code odata/Users({id})}. */
    public String pathTemplate() {
        return pathTemplate;
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

    public Duration duration() {
        return duration;
    }

    /** What became of the request if the try failed; empty if it succeeded. */
    public Optional<RequestOutcome> failure() {
        return failure;
    }

    @Override
    public String toString() {
        return method + " " + pathTemplate + " #" + number + " "
                + (status.isPresent() ? String.valueOf(status.getAsInt()) : "no answer");
    }
}
