package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.function.Function;

/** How one service words its errors; no two of the vendor's services agree. */
interface ErrorBodies {

    /** 401. */
    Answer unauthenticated();

    /** 403: {@code presented} are the token's scopes, any one of {@code expected} would have done. */
    Answer unauthorized(List<String> presented, List<String> expected);

    /** 400: the body is not the JSON object the operation wants. */
    Answer invalidInput();

    /** 415. */
    Answer unsupportedMediaType();

    /** 500. */
    Answer failure();

    /** The JSON object in the body; anything else is refused in this service's words. */
    default JsonObject body(Request request) {
        return read(request, Request::json);
    }

    /** The JSON list of objects in the body; anything else is refused in this service's words. */
    default List<JsonObject> bodies(Request request) {
        return read(request, Request::jsonList);
    }

    private <T> T read(Request request, Function<Request, T> reader) {
        try {
            return reader.apply(request);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.answer().status() == 415 ? unsupportedMediaType() : invalidInput());
        }
    }
}
