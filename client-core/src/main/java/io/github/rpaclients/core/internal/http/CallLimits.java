package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import java.time.Duration;

/** How long and how often a call is tried: the options of the transport, with those of the call over them. Immutable. */
final class CallLimits {
    private final Duration operationTimeout;
    private final Duration attemptTimeout;
    private final Duration readTimeout;
    private final int maxAttempts;

    private CallLimits(Duration operationTimeout, Duration attemptTimeout, Duration readTimeout, int maxAttempts) {
        this.operationTimeout = operationTimeout;
        this.attemptTimeout = attemptTimeout;
        this.readTimeout = readTimeout;
        this.maxAttempts = maxAttempts;
    }

    static CallLimits of(HttpOptions options) {
        return new CallLimits(
                options.operationTimeout(), options.attemptTimeout(), options.readTimeout(), options.maxAttempts());
    }

    /** What the given options do not say stays as it is. */
    CallLimits with(CallOptions given) {
        return new CallLimits(
                given.operationTimeout().orElse(operationTimeout),
                given.attemptTimeout().orElse(attemptTimeout),
                given.readTimeout().orElse(readTimeout),
                given.maxAttempts().orElse(maxAttempts));
    }

    Duration operationTimeout() {
        return operationTimeout;
    }

    Duration attemptTimeout() {
        return attemptTimeout;
    }

    Duration readTimeout() {
        return readTimeout;
    }

    int maxAttempts() {
        return maxAttempts;
    }
}
