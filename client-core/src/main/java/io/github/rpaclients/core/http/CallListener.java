package io.github.rpaclients.core.http;

import java.util.Map;
import java.util.Optional;

/**
 * Follows calls from their start to their end, with a place to keep a span in and headers for the servers behind:
 *
 * <pre>{@code
 * HttpOptions.builder().callListener(call -> {
 *     Span span = tracer.spanBuilder(call.method() + " " + call.pathTemplate()).startSpan();
 *     return new CallListener.Observation() {
 *         public Map<String, String> attemptStarted(int number) {
 *             return Map.of("traceparent", traceparentOf(span));
 *         }
 *
 *         public void ended(Optional<? extends RuntimeException> failure) {
 *             failure.ifPresent(span::recordException);
 *             span.end();
 *         }
 *     };
 * });
 * }</pre>
 *
 * <p>Called in the thread of the call; keep it short. For a page of a list that is read ahead, {@link #started} is called in the
 * thread that reads the list, and the rest in the one that reads the page. An exception it throws is logged at WARN and goes no further. For
 * metrics alone there is {@link AttemptListener}.
 */
@FunctionalInterface
public interface CallListener {
    /** A call begins; what is returned hears of the rest of it. */
    Observation started(CallInfo call);

    /** Hears nothing. */
    static CallListener none() {
        return call -> Observation.none();
    }

    /** One call. Its methods are called in the order in which they stand here, the first two once per attempt. */
    interface Observation {
        /**
         * A try begins.
         *
         * @param number 1 for the first
         * @return headers to send with it; they may be logged, and replace none that the client sets by itself
         */
        default Map<String, String> attemptStarted(int number) {
            return Map.of();
        }

        /** A try has ended. */
        default void attemptEnded(Attempt attempt) {}

        /**
         * The call has ended.
         *
         * @param failure what it throws; empty if it succeeded
         */
        default void ended(Optional<? extends RuntimeException> failure) {}

        /** Hears nothing. */
        static Observation none() {
            return new Observation() {};
        }
    }
}
