package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import java.util.List;

/** The licence services' PascalCase {@code {StatusCode, StatusDescription, Message, Description}}. */
final class LeaseErrors implements ErrorBodies {

    Answer of(int status, String statusDescription, String message) {
        return Answer.json(
                status,
                Json.object(
                        "StatusCode", status,
                        "StatusDescription", statusDescription,
                        "Message", message,
                        "Description", ""));
    }

    Refusal badRequest(String message) {
        return new Refusal(of(400, "BadRequest", message));
    }

    Refusal forbidden(String message) {
        return new Refusal(of(403, "Forbidden", message));
    }

    Refusal notFound(String message) {
        return new Refusal(of(404, "NotFound", message));
    }

    Refusal conflict(String message) {
        return new Refusal(of(409, "Conflict", message));
    }

    Refusal gone(String message) {
        return new Refusal(of(410, "Gone", message));
    }

    /** As the licence resource manager words it where its file says how. */
    Refusal problem(int status, String title) {
        return new Refusal(Answer.json(
                status,
                Json.object(
                        "type", "about:blank", "title", title, "status", status, "detail", null, "instance", null)));
    }

    @Override
    public Answer unauthenticated() {
        return of(401, "Unauthorized", "The bearer token is missing, expired or unknown");
    }

    @Override
    public Answer unauthorized(List<String> presented, List<String> expected) {
        return of(403, "Forbidden", "The token carries none of " + expected);
    }

    @Override
    public Answer invalidInput() {
        return of(400, "BadRequest", "The input was not valid.");
    }

    @Override
    public Answer unsupportedMediaType() {
        return of(415, "UnsupportedMediaType", "Send application/json");
    }

    @Override
    public Answer failure() {
        return of(500, "InternalServerError", "An error has occurred.");
    }
}
