package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.AttemptListener;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;

/** Tells of every attempt: a line at DEBUG, and the application's listener. */
final class AttemptReports {
    private final Logger log;
    private final AttemptListener listener;

    AttemptReports(Logger log, AttemptListener listener) {
        this.log = log;
        this.listener = listener;
    }

    /** Never throws: what became of a request matters more than who heard of it. */
    void attempted(Attempt attempt, Operation operation, Supplier<Optional<String>> requestId) {
        if (log.isDebugEnabled()) {
            log.debug(
                    "{} attempt {}: {} {} in {} ms{}",
                    operation,
                    attempt.number(),
                    attempt.status().isPresent()
                            ? String.valueOf(attempt.status().getAsInt())
                            : "no answer",
                    attempt.failure().map(outcome -> "failed, " + outcome).orElse(RequestOutcome.DONE.name()),
                    attempt.duration().toMillis(),
                    requestId.get().map(id -> ", request id " + id).orElse(""));
        }
        try {
            listener.attempted(attempt);
        } catch (RuntimeException | LinkageError e) {
            log.warn("The AttemptListener failed at {}; the call goes on", attempt, e);
        }
    }
}
