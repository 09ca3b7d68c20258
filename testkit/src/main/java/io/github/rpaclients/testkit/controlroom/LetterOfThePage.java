package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;

/** What a page of the vendor demands of a request and no other page mentions; each rule only if set. */
final class LetterOfThePage {
    private final Settings settings;

    LetterOfThePage(Settings settings) {
        this.settings = settings;
    }

    void checkCreate(JsonObject body) {
        if (!settings.numericRoleIdsOnCreate) {
            return;
        }
        for (JsonElement id : Json.list(body, "roleIds")) {
            if (!id.isJsonPrimitive() || !id.getAsJsonPrimitive().isNumber()) {
                throw ControlRoomError.badRequest("roleIds must hold numbers");
            }
        }
    }

    void checkUpdate(JsonObject body) {
        if (!settings.putNeedsVersion) {
            return;
        }
        for (String name : List.of("username", "email", "version")) {
            if (Json.isNull(body, name)) {
                throw ControlRoomError.badRequest(name + " is required");
            }
        }
    }
}
