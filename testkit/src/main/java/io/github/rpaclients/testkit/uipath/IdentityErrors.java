package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Identity's problem details, and its {@code errorMessage} for scopes. */
final class IdentityErrors implements ErrorBodies {
    private final AtomicLong traces = new AtomicLong();

    /** As at the start: the next trace is the first again. */
    void startOver() {
        traces.set(0);
    }

    Refusal invalid(String field, String message) {
        JsonObject problem = problem(400, "One or more validation errors occurred.");
        problem.add("errors", Json.object(field, List.of(message)));
        return new Refusal(Answer.json(400, problem));
    }

    Refusal notFound() {
        return new Refusal(Answer.json(404, problem(404, "Not Found")));
    }

    Refusal conflict(String title) {
        return new Refusal(Answer.json(409, problem(409, title)));
    }

    /** As the directory words it, and nothing else here. */
    Refusal ofDirectory(String message) {
        return new Refusal(Answer.json(
                400, Json.object("StatusCode", 400, "StatusDescription", "BadRequest", "Message", message)));
    }

    /** Whoever signed in may not do that, whatever the scopes. */
    Refusal forbidden(String message) {
        return new Refusal(Answer.json(403, Json.object("errorMessage", message)));
    }

    @Override
    public Answer unauthenticated() {
        return Answer.of(401).header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    /** Any one of the listed scopes is enough; {@code .Write} does not let anybody read. */
    @Override
    public Answer unauthorized(List<String> presented, List<String> expected) {
        String wanted = expected.stream().map(s -> "'" + s + "'").collect(Collectors.joining(" or "));
        return Answer.json(
                403,
                Json.object(
                        "errorMessage",
                        "Scope(s) '" + String.join(" ", presented) + "' is(are) invalid. Expect to have " + wanted
                                + ". "));
    }

    @Override
    public Answer invalidInput() {
        return Answer.json(400, problem(400, "The input was not valid."));
    }

    @Override
    public Answer unsupportedMediaType() {
        return Answer.json(415, problem(415, "Unsupported Media Type"));
    }

    @Override
    public Answer failure() {
        return Answer.json(500, problem(500, "An error has occurred."));
    }

    private JsonObject problem(int status, String title) {
        long trace = traces.incrementAndGet();
        return Json.object(
                "type",
                "https://tools.ietf.org/html/rfc7231#section-6.5",
                "title",
                title,
                "status",
                status,
                "traceId",
                String.format("00-%032x-%016x-00", trace, trace));
    }
}
