package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
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
import java.util.Set;
import java.util.TreeSet;

/** Request bodies, read to the letter of the JSON standard: a body put together from strings must not slip through. */
final class Bodies {
    private Bodies() {}

    static JsonObject object(Request request) {
        JsonElement body = read(request);
        if (!body.isJsonObject()) {
            throw ControlRoomError.badRequest("The body must be one JSON object");
        }
        return body.getAsJsonObject();
    }

    static JsonArray array(Request request) {
        JsonElement body = read(request);
        if (!body.isJsonArray()) {
            throw ControlRoomError.badRequest("The body must be one JSON array");
        }
        return body.getAsJsonArray();
    }

    private static JsonElement read(Request request) {
        String type = request.header("Content-Type").orElse("");
        if (!type.startsWith("application/json")) {
            throw new ControlRoomError(415, "unsupported.media.type", "Content-Type must be application/json");
        }
        JsonReader reader = new JsonReader(new StringReader(request.body()));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                return element;
            }
        } catch (IOException | JsonParseException e) {
            throw ControlRoomError.badRequest("The body is not valid JSON");
        }
        throw ControlRoomError.badRequest("The body must be one JSON value");
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

    /** The member as a string that is not empty. */
    static String required(JsonObject body, String name) {
        String text = text(body, name);
        if (text.isEmpty()) {
            throw ControlRoomError.badRequest(name + " is required");
        }
        return text;
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
        return ids(value.getAsJsonArray(), name);
    }

    /** The ids, as texts of digits. */
    static List<String> ids(JsonArray list, String what) {
        List<String> ids = new ArrayList<>();
        list.forEach(id -> ids.add(Long.toString(Ids.parse(id, what))));
        return ids;
    }

    /** A word out of a closed list; {@code ""} where it is absent or null. */
    static String word(JsonObject body, String name, Set<String> words) {
        String word = text(body, name);
        if (!word.isEmpty() && !words.contains(word)) {
            throw ControlRoomError.badRequest(name + " must be one of " + String.join(", ", new TreeSet<>(words)));
        }
        return word;
    }

    /** The number of something; this many where it is absent or null. */
    static int count(JsonObject body, String name, int otherwise) {
        JsonElement value = body.get(name);
        if (value == null || value.isJsonNull()) {
            return otherwise;
        }
        long count = Ids.parse(value, name);
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw ControlRoomError.badRequest(name + " must be 0 or more");
        }
        return (int) count;
    }

    /** The objects in the list; none where it is absent or null. */
    static List<JsonObject> objects(JsonObject body, String name) {
        JsonElement value = body.get(name);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        if (!value.isJsonArray()) {
            throw ControlRoomError.badRequest(name + " must be a list");
        }
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement element : value.getAsJsonArray()) {
            if (!element.isJsonObject()) {
                throw ControlRoomError.badRequest(name + " must hold objects");
            }
            objects.add(element.getAsJsonObject());
        }
        return objects;
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
