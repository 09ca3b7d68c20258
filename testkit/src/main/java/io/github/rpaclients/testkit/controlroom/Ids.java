package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;

/** Ids are 64-bit: a number beyond 2^53 has to arrive with all its digits. */
final class Ids {
    private Ids() {}

    static long parse(String text, String what) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ControlRoomError.badRequest(what + " must be an integer, not " + text);
        }
    }

    static long parse(JsonElement element, String what) {
        if (!element.isJsonPrimitive() || element.getAsJsonPrimitive().isBoolean()) {
            throw ControlRoomError.badRequest(what + " must be an integer");
        }
        return parse(element.getAsString(), what);
    }
}
