package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Orchestrator's {@code {message, errorCode, resourceIds, traceId}}. An {@code errorCode} of 0 is an error, too. */
final class OrchestratorErrors implements ErrorBodies {
    private final AtomicLong traces = new AtomicLong();

    /** As at the start: the next trace is the first again. */
    void startOver() {
        traces.set(0);
    }

    Answer of(int status, int errorCode, String message) {
        long trace = traces.incrementAndGet();
        return Answer.json(
                status,
                Json.object(
                        "message",
                        message,
                        "errorCode",
                        errorCode,
                        "resourceIds",
                        null,
                        "traceId",
                        String.format("00-%032x-%016x-00", trace, trace)));
    }

    Refusal notFound(String what) {
        return new Refusal(of(404, 1002, what + " not found"));
    }

    Refusal nameTaken(String name) {
        return new Refusal(of(409, 1001, "'" + name + "' is already in use."));
    }

    Refusal invalidQuery(String reason) {
        return new Refusal(of(400, 1000, "Invalid OData query options. " + reason));
    }

    Refusal refused() {
        return new Refusal(invalidInput());
    }

    @Override
    public Answer unauthenticated() {
        return of(401, 0, "You are not authenticated!");
    }

    @Override
    public Answer unauthorized(List<String> presented, List<String> expected) {
        return of(403, 0, "You are not authorized!");
    }

    @Override
    public Answer invalidInput() {
        return of(400, 0, "The input was not valid.");
    }

    @Override
    public Answer unsupportedMediaType() {
        return of(415, 0, "Unsupported Media Type");
    }

    @Override
    public Answer failure() {
        return of(500, 0, "An error has occurred.");
    }
}
