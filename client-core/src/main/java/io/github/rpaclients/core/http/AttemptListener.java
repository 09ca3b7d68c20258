package io.github.rpaclients.core.http;

/**
 * Hears of every request that was tried, exactly once per attempt, for metrics and traces. Called in the thread of the
 * call, after the attempt and before the pause that may follow; keep it short. An exception it throws is logged at WARN
 * and goes no further, because the caller must learn what became of a write.
 *
 * <p>Tags of few values make good metrics: {@code method}, {@code status} and {@code failure} of the attempt, {@code template}
 * of its call. The modules client-micrometer and client-opentelemetry have more.
 *
 * <pre>{@code
 * HttpOptions.builder().listener(attempt -> registry
 *         .timer("rpa.requests",
 *                 "method", attempt.method(),
 *                 "path", attempt.call().template().orElse("other"),
 *                 "status", attempt.status().isPresent() ? String.valueOf(attempt.status().getAsInt()) : "none",
 *                 "failure", attempt.failure().map(Enum::name).orElse("none"))
 *         .record(attempt.duration()));
 * }</pre>
 */
@FunctionalInterface
public interface AttemptListener {
    void attempted(Attempt attempt);

    /** Hears nothing. */
    static AttemptListener none() {
        return attempt -> {};
    }
}
