package io.github.rpaclients.core.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Follows calls from their start to their end, with a place to keep a span in and headers for the servers behind:
 *
 * <pre>{@code
 * HttpOptions.builder().callListener(call -> {
 *     Span span = tracer.spanBuilder(call.method() + " " + call.template().orElse("")).startSpan();
 *     return new CallListener.Observation() {
 *         public Map<String, String> attemptStarted(int number) {
 *             return Map.of("traceparent", traceparentOf(span));
 *         }
 *
 *         public void ended(Optional<? extends RuntimeException> failure) {
 *             failure.ifPresent(e -> span.setStatus(StatusCode.ERROR));
 *             span.end();
 *         }
 *     };
 * });
 * }</pre>
 *
 * <p>Called in the thread of the call; keep it short. For a page of a list that is read ahead, {@link #started} is called in the
 * thread that reads the list, and the rest in the one that reads the page. An exception it throws is logged at WARN and goes no further. For
 * metrics of attempts alone there is {@link AttemptListener}; the module client-opentelemetry has the above and more.
 */
@FunctionalInterface
public interface CallListener {
    /** A call begins; what is returned hears of the rest of it. */
    Observation started(CallInfo call);

    /** One call. Its methods are called in the order in which they stand here; all but the last are for each attempt. */
    interface Observation {
        /** The try that begins next had to wait for its turn, so that the vendor's limits are kept. */
        default void turnAwaited(Duration waited) {}

        /**
         * A try begins.
         *
         * @param number 1 for the first
         * @return headers to send with it; they may be logged, and replace none that the client sets by itself. They go to the
         *     API only, and not {@linkplain CallInfo.Kind#ELSEWHERE elsewhere}.
         */
        default Map<String, String> attemptStarted(int number) {
            return Map.of();
        }

        /** A try has ended. */
        default void attemptEnded(Attempt attempt) {}

        /**
         * A success has given something back to the quota of retries, or a retry that comes has been paid from it.
         *
         * @param left what all calls to this address have now; 500 is all there can be, and a retry takes 0, 5 or 14
         */
        default void quotaChanged(int left) {}

        /** There is no other try because the quota of retries is used up; the call ends with what the last one said. */
        default void retryRefused() {}

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
