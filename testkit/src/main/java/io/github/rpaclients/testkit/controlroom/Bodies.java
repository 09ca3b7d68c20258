package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.rpaclients.testkit.internal.Request;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Request bodies, read to the letter of the JSON standard: a body put together from strings must not slip through. */
final class Bodies {
    private Bodies() {}

    static JsonObject object(Request request) {
        String type = request.header("Content-Type").orElse("");
        if (!type.startsWith("application/json")) {
            throw new ControlRoomError(415, "unsupported.media.type", "Content-Type must be application/json");
        }
        JsonReader reader = new JsonReader(new StringReader(request.body()));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement element = JsonParser.parseReader(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return element.getAsJsonObject();
            }
        } catch (IOException | JsonParseException e) {
            throw ControlRoomError.badRequest("The body is not valid JSON");
        }
        throw ControlRoomError.badRequest("The body must be one JSON object");
    }

    /** The member as a string; {@code ""} where it is absent or null. */
    static String text(JsonObject body, String name) {
        JsonElement value = body.get(name);
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw ControlRoomError.badRequest(name + " must be a string");
        }
        return value.getAsString();
    }

    /** The member as a boolean; false where it is absent or null. */
    static boolean flag(JsonObject body, String name) {
        JsonElement value = body.get(name);
        if (value == null || value.isJsonNull()) {
            return false;
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
            throw ControlRoomError.badRequest(name + " must be a boolean");
        }
        return value.getAsBoolean();
    }

    /** The ids in the list, as texts of digits; none where it is absent or null. */
    static List<String> ids(JsonObject body, String name) {
        JsonElement value = body.get(name);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        if (!value.isJsonArray()) {
            throw ControlRoomError.badRequest(name + " must be a list");
        }
        List<String> ids = new ArrayList<>();
        value.getAsJsonArray().forEach(id -> ids.add(Long.toString(Ids.parse(id, name))));
        return ids;
    }

    /** The member as an id in digits; {@code ""} where it is absent or null. */
    static String id(JsonObject body, String name) {
        JsonElement value = body.get(name);
        return value == null || value.isJsonNull() ? "" : Long.toString(Ids.parse(value, name));
    }

    /** The member as an object; empty where it is absent or null. */
    static Optional<JsonObject> member(JsonObject body, String name) {
        JsonElement value = body.get(name);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonObject()) {
            throw ControlRoomError.badRequest(name + " must be an object");
        }
        return Optional.of(value.getAsJsonObject());
    }
}
