package io.github.rpaclients.core.http;

import io.github.rpaclients.core.internal.Printable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Limits and additions for some calls, over those of {@link HttpOptions}; what is not set here stays as it is there.
 * Immutable.
 */
public final class CallOptions {
    private static final CallOptions NONE = builder().build();

    private static final Pattern NAME = Pattern.compile("[\\w!#$%&'*+.^`|~-]+");

    /** They are ours: signing in, and how the body is written. */
    private static final Set<String> OURS = Set.of(
            "authorization",
            "x-authorization",
            "proxy-authorization",
            "cookie",
            "host",
            "connection",
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "accept-encoding",
            "expect");

    private final Optional<Duration> operationTimeout;
    private final Optional<Duration> attemptTimeout;
    private final Optional<Duration> readTimeout;
    private final OptionalInt maxAttempts;
    private final Map<String, String> headers;
    private final Map<String, String> query;
    private final List<Consumer<Answer>> onAnswer;

    private CallOptions(Builder builder) {
        this.operationTimeout = builder.operationTimeout;
        this.attemptTimeout = builder.attemptTimeout;
        this.readTimeout = builder.readTimeout;
        this.maxAttempts = builder.maxAttempts;
        this.headers = inOrder(builder.headers);
        this.query = inOrder(builder.query);
        this.onAnswer = List.copyOf(builder.onAnswer);
    }

    private static Map<String, String> inOrder(Map<String, String> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Sets nothing. */
    public static CallOptions none() {
        return NONE;
    }

    public Optional<Duration> operationTimeout() {
        return operationTimeout;
    }

    public Optional<Duration> attemptTimeout() {
        return attemptTimeout;
    }

    public Optional<Duration> readTimeout() {
        return readTimeout;
    }

    public OptionalInt maxAttempts() {
        return maxAttempts;
    }

    /** In the order in which they were set, each name once, whatever its case. */
    public Map<String, String> headers() {
        return headers;
    }

    /** In the order in which it was set. */
    public Map<String, String> query() {
        return query;
    }

    public List<Consumer<Answer>> onAnswer() {
        return onAnswer;
    }

    /** The same times and tries, without headers, a query and listeners: what belongs to one API only. */
    public CallOptions limitsOnly() {
        Builder limits = builder();
        limits.operationTimeout = operationTimeout;
        limits.attemptTimeout = attemptTimeout;
        limits.readTimeout = readTimeout;
        limits.maxAttempts = maxAttempts;
        return limits.build();
    }

    /**
     * These options, and where they say nothing the given ones; headers, queries and listeners of both. The same header in
     * another case is the same header.
     */
    public CallOptions over(CallOptions others) {
        Builder both = builder();
        both.operationTimeout = operationTimeout.or(() -> others.operationTimeout);
        both.attemptTimeout = attemptTimeout.or(() -> others.attemptTimeout);
        both.readTimeout = readTimeout.or(() -> others.readTimeout);
        both.maxAttempts = maxAttempts.isPresent() ? maxAttempts : others.maxAttempts;
        both.headers.putAll(others.headers);
        headers.forEach(both::replace);
        both.query.putAll(others.query);
        both.query.putAll(query);
        both.onAnswer.addAll(others.onAnswer);
        both.onAnswer.addAll(onAnswer);
        return both.build();
    }

    /**
     * Not safe for use by several threads. Every duration must be positive and 365 days at the most, {@code readTimeout} 24
     * days; no argument may be null.
     */
    public static final class Builder {
        private Optional<Duration> operationTimeout = Optional.empty();
        private Optional<Duration> attemptTimeout = Optional.empty();
        private Optional<Duration> readTimeout = Optional.empty();
        private OptionalInt maxAttempts = OptionalInt.empty();
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, String> query = new LinkedHashMap<>();
        private final List<Consumer<Answer>> onAnswer = new ArrayList<>();

        private Builder() {}

        /** How long a call may take with all its retries and pauses. */
        public Builder operationTimeout(Duration timeout) {
            operationTimeout = Optional.of(TimeLimit.ofCall("operationTimeout", timeout));
            return this;
        }

        /** How long one try may take from its first to its last byte. */
        public Builder attemptTimeout(Duration timeout) {
            attemptTimeout = Optional.of(TimeLimit.ofCall("attemptTimeout", timeout));
            return this;
        }

        /** How long the server may be silent. */
        public Builder readTimeout(Duration timeout) {
            readTimeout = Optional.of(TimeLimit.ofSilence("readTimeout", timeout));
            return this;
        }

        /**
         * How often a call is tried at the most, from 1. A read that the server puts off (429, or 503 with {@code
         * Retry-After}) is not counted: it goes on until its {@code operationTimeout}, unless this is 1.
         */
        public Builder maxAttempts(int attempts) {
            if (attempts < 1) {
                throw new IllegalArgumentException("maxAttempts must be at least 1, not " + attempts);
            }
            maxAttempts = OptionalInt.of(attempts);
            return this;
        }

        /**
         * A header to send with each request, in place of one with this name in any case. Do not put secrets here.
         *
         * @param name none of those that the client sets by itself, such as {@code Authorization} and {@code Content-Type}
         * @param value printable ASCII; an empty one is refused, since servers read it as a value
         */
        public Builder header(String name, String value) {
            Objects.requireNonNull(name, "The name of a header must not be null");
            Objects.requireNonNull(value, "The value of a header must not be null");
            if (!NAME.matcher(name).matches() || OURS.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("header(…): this header is not for the application to set: "
                        + name.replaceAll("[^\\x21-\\x7e]", "?"));
            }
            if (value.isBlank() || !value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                throw new IllegalArgumentException("The value of the header " + name
                        + " must be printable ASCII and not blank; leave the header out instead");
            }
            replace(name, value);
            return this;
        }

        private void replace(String name, String value) {
            headers.keySet().removeIf(name::equalsIgnoreCase);
            headers.put(name, value);
        }

        /** A query parameter to add to each request, in the clear; it is encoded as needed. */
        public Builder query(String name, String value) {
            query.put(
                    Printable.sendable("The name of a query parameter", name),
                    Printable.sendable("The value of a query parameter", value));
            return this;
        }

        /**
         * Hears what came with each answer that is a success, before the call returns; a list calls it once a page. Called in
         * the thread of the call, which for a page that is read ahead is another one; an exception it throws is logged at WARN and goes no further.
         */
        public Builder onAnswer(Consumer<Answer> listener) {
            onAnswer.add(Objects.requireNonNull(listener, "onAnswer must not be null"));
            return this;
        }

        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
