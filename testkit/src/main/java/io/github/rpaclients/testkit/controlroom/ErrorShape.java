package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import org.jspecify.annotations.Nullable;

/** What an error body has in it; the vendor's areas differ. */
public enum ErrorShape {
    /** {@code code}, {@code message} and {@code details}. */
    FULL,
    /** The same with a code that is the empty string. */
    EMPTY_CODE,
    /** {@code message} alone. */
    MESSAGE_ONLY,
    /** No body. */
    NO_BODY;

    Answer answer(int status, Object code, @Nullable String message) {
        if (this == NO_BODY) {
            return Answer.of(status);
        }
        JsonObject body = Json.object("message", message);
        if (this != MESSAGE_ONLY) {
            body = Json.object("code", this == FULL ? code : "", "message", message, "details", null);
        }
        return Answer.json(status, body);
    }
}
