package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;

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

    /** @param full all that the area writes */
    Answer answer(int status, JsonObject full) {
        switch (this) {
            case NO_BODY:
                return Answer.of(status);
            case MESSAGE_ONLY:
                return Answer.json(status, Json.object("message", full.get("message")));
            case EMPTY_CODE:
                if (full.has("code")) {
                    full.addProperty("code", "");
                }
                return Answer.json(status, full);
            default:
                return Answer.json(status, full);
        }
    }
}
