package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;

/** How an area of the Control Room writes what went wrong, where nothing else is set. */
enum ErrorForm {
    /** The code is a text. */
    TEXT,
    /** The code is an integer, the status. */
    NUMBER,
    /** The code is a text; something that does not exist is a message alone. */
    MESSAGE_IF_NOT_FOUND,
    /** The code is a text; what to do about it is said, too. */
    CORRECTIVE_ACTION;

    JsonObject body(int status, String code, String message) {
        if (this == MESSAGE_IF_NOT_FOUND && status == 404) {
            return Json.object("message", message);
        }
        JsonObject body =
                Json.object("code", this == NUMBER ? (Object) status : code, "message", message, "details", null);
        if (this == CORRECTIVE_ACTION) {
            body.add("correctiveAction", Json.value(null));
        }
        return body;
    }
}
