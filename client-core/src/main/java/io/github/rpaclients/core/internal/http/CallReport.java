package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.AttemptListener;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Tells of one call: a line at DEBUG for each attempt, and the application's listeners. Never throws: what became of a
 * request matters more than who heard of it.
 */
final class CallReport {
    private static final AttemptListener NO_LISTENER = AttemptListener.none();
    private static final CallListener NO_CALL_LISTENER = CallListener.none();

    private final Logger log;
    private final HttpOptions options;
    private final CallInfo call;
    private final Operation operation;
    private final CallListener.Observation observation;

    CallReport(Logger log, HttpOptions options, CallInfo call, Operation operation) {
        this.log = log;
        this.options = options;
        this.call = call;
        this.operation = operation;
        this.observation = safely(() -> options.callListener().started(call), CallListener.Observation.none());
    }

    CallInfo call() {
        return call;
    }

    /** The headers that the application wants to go with this attempt. */
    Map<String, String> attemptStarted(int number) {
        return safely(
                () -> {
                    Map<String, String> headers = observation.attemptStarted(number);
                    if (headers.isEmpty()) {
                        return headers;
                    }
                    CallOptions.Builder checked = CallOptions.builder();
                    headers.forEach(checked::header);
                    return checked.build().headers();
                },
                Map.of());
    }

    /** Whether anybody wants to hear of attempts. */
    boolean listens() {
        return log.isDebugEnabled() || options.listener() != NO_LISTENER || options.callListener() != NO_CALL_LISTENER;
    }

    void attempted(Attempt attempt) {
        if (log.isDebugEnabled()) {
            log.debug(
                    "[{}] {} attempt {}: {} {} in {} ms{}",
                    call.id(),
                    operation,
                    attempt.number(),
                    attempt.status().isPresent()
                            ? String.valueOf(attempt.status().getAsInt())
                            : "no answer",
                    attempt.failure().map(outcome -> "failed, " + outcome).orElse(RequestOutcome.DONE.name()),
                    attempt.duration().toMillis(),
                    attempt.requestId().map(id -> ", request id " + id).orElse(""));
        }
        safely(() -> observation.attemptEnded(attempt));
        safely(() -> options.listener().attempted(attempt));
    }

    void ended(@Nullable RuntimeException failure) {
        safely(() -> observation.ended(Optional.ofNullable(failure)));
    }

    /** Also for what the application wants to hear of this one call. */
    void safely(Runnable listener) {
        safely(
                () -> {
                    listener.run();
                    return true;
                },
                true);
    }

    private <T> T safely(Supplier<T> listener, T otherwise) {
        try {
            return listener.get();
        } catch (RuntimeException | LinkageError e) {
            log.warn("[{}] A listener failed at {}; the call goes on", call.id(), operation, e);
            return otherwise;
        }
    }
}
