package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.AttemptListener;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Tells of one call: a line at DEBUG for each attempt, and the application's listeners. Never throws: what became of a
 * request matters more than who heard of it.
 */
final class CallReport {
    private static final AttemptListener NO_LISTENER = AttemptListener.none();
    private static final CallListener.Observation[] NOBODY = {};

    private final Logger log;
    private final HttpOptions options;
    private final CallInfo call;
    private final Operation operation;
    /** An array: a call that nobody follows makes nothing for those who might. */
    private final CallListener.Observation[] observations;

    CallReport(Logger log, HttpOptions options, CallInfo call, Operation operation) {
        this.log = log;
        this.options = options;
        this.call = call;
        this.operation = operation;
        List<CallListener> listeners = options.callListeners();
        this.observations = listeners.isEmpty()
                ? NOBODY
                : listeners.stream()
                        .map(listener -> safely(() -> listener.started(call), CallListener.Observation.none()))
                        .toArray(CallListener.Observation[]::new);
    }

    CallInfo call() {
        return call;
    }

    /** @param nanos none if it was its turn at once */
    void turnAwaited(long nanos) {
        if (nanos > 0) {
            tell(observation -> observation.turnAwaited(Duration.ofNanos(nanos)));
        }
    }

    /** The headers that the application wants to go with this attempt; none to another server. */
    Map<String, String> attemptStarted(int number) {
        if (observations.length == 0) {
            return Map.of();
        }
        CallOptions.Builder headers = CallOptions.builder();
        tell(observation -> observation.attemptStarted(number).forEach(headers::header));
        return call.kind() == CallInfo.Kind.ELSEWHERE
                ? Map.of()
                : headers.build().headers();
    }

    /** Whether anybody wants to hear of attempts. */
    boolean listens() {
        return log.isDebugEnabled() || options.listener() != NO_LISTENER || observations.length > 0;
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
        tell(observation -> observation.attemptEnded(attempt));
        safely(() -> options.listener().attempted(attempt));
    }

    void quotaChanged(int left) {
        if (observations.length > 0) {
            tell(observation -> observation.quotaChanged(left));
        }
    }

    void retryRefused() {
        tell(CallListener.Observation::retryRefused);
    }

    void ended(@Nullable RuntimeException failure) {
        if (observations.length > 0) {
            tell(observation -> observation.ended(Optional.ofNullable(failure)));
        }
    }

    private void tell(Consumer<CallListener.Observation> what) {
        for (CallListener.Observation observation : observations) {
            safely(() -> what.accept(observation));
        }
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
