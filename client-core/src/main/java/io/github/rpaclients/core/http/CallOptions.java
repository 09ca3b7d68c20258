package io.github.rpaclients.core.http;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Limits for some calls, over those of {@link HttpOptions}; what is not set here stays as it is there. Immutable. */
public final class CallOptions {
    private final Optional<Duration> operationTimeout;
    private final Optional<Duration> attemptTimeout;
    private final Optional<Duration> readTimeout;
    private final OptionalInt maxAttempts;

    private CallOptions(Builder builder) {
        this.operationTimeout = builder.operationTimeout;
        this.attemptTimeout = builder.attemptTimeout;
        this.readTimeout = builder.readTimeout;
        this.maxAttempts = builder.maxAttempts;
    }

    public static Builder builder() {
        return new Builder();
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

    /** Not safe for use by several threads. Every duration must be positive. */
    public static final class Builder {
        private Optional<Duration> operationTimeout = Optional.empty();
        private Optional<Duration> attemptTimeout = Optional.empty();
        private Optional<Duration> readTimeout = Optional.empty();
        private OptionalInt maxAttempts = OptionalInt.empty();

        private Builder() {}

        /** How long a call may take with all its retries and pauses. */
        public Builder operationTimeout(Duration timeout) {
            operationTimeout = Optional.of(positive("operationTimeout", timeout));
            return this;
        }

        /** How long one try may take from its first to its last byte. */
        public Builder attemptTimeout(Duration timeout) {
            attemptTimeout = Optional.of(positive("attemptTimeout", timeout));
            return this;
        }

        /** How long the server may be silent. */
        public Builder readTimeout(Duration timeout) {
            readTimeout = Optional.of(positive("readTimeout", timeout));
            return this;
        }

        /** How often a call is tried at the most, from 1. */
        public Builder maxAttempts(int attempts) {
            if (attempts < 1) {
                throw new IllegalArgumentException("maxAttempts must be at least 1, not " + attempts);
            }
            maxAttempts = OptionalInt.of(attempts);
            return this;
        }

        public CallOptions build() {
            return new CallOptions(this);
        }

        private static Duration positive(String name, Duration value) {
            if (value.isZero() || value.isNegative()) {
                throw new IllegalArgumentException(name + " must be positive, not " + value);
            }
            return value;
        }
    }
}
