package io.github.rpaclients.testkit.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One object of what a test puts into a simulator. Whatever does not fit is refused with an {@link
 * IllegalArgumentException} that says where it is and what to write instead.
 */
public final class SeedObject {
    private final String where;
    private final JsonObject json;

    private SeedObject(String where, JsonObject json) {
        this.where = where;
        this.json = json;
    }

    /** A text written by a machine, read to the letter; {@code what} is its name in complaints. */
    public static SeedObject parse(String what, String text) {
        try {
            return of(what, Json.parse(text));
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(
                    "The " + what + " is no valid JSON (" + cause(e) + "): pass the text that json() gave", e);
        }
    }

    /** A text written by hand, where single quotes will do. */
    public static SeedObject byHand(String what, String text) {
        return of(what, valueByHand(what, text));
    }

    /** Any JSON written by hand, where single quotes will do. */
    public static JsonElement valueByHand(String what, String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(
                    "The " + what + " is no valid JSON (" + cause(e) + "): check quotes, commas and braces", e);
        }
    }

    /** {@code element}, which has to be an object. */
    public static SeedObject of(String where, JsonElement element) {
        if (!element.isJsonObject()) {
            throw new IllegalArgumentException(where + " has to be a JSON object: write {…}");
        }
        return new SeedObject(where, element.getAsJsonObject());
    }

    /** The object itself, not a copy. */
    public JsonObject json() {
        return json;
    }

    /** Refuses members other than these: nothing a test says is dropped in silence. */
    public SeedObject only(String... names) {
        Set<String> unknown = new LinkedHashSet<>(json.keySet());
        unknown.removeAll(List.of(names));
        if (!unknown.isEmpty()) {
            String name = unknown.iterator().next();
            throw refusal(name, "is not known here: remove it, or write one of " + String.join(", ", names));
        }
        return this;
    }

    /** The object under this name; an empty one where it is absent. */
    public SeedObject object(String name) {
        return of(path(name), json.has(name) ? json.get(name) : new JsonObject());
    }

    /** The objects in the list under this name, none where it is absent; complaints call each by its {@code label}. */
    public List<SeedObject> objects(String name, String label) {
        List<SeedObject> objects = new ArrayList<>();
        for (JsonElement element : list(name)) {
            boolean labelled =
                    element.isJsonObject() && isText(element.getAsJsonObject().get(label));
            String index =
                    labelled ? element.getAsJsonObject().get(label).getAsString() : Integer.toString(objects.size());
            objects.add(of(path(name) + "[" + index + "]", element));
        }
        return objects;
    }

    /** The members of the object under this name that are objects themselves, as all of them have to be. */
    public Map<String, SeedObject> objectsByName(String name) {
        SeedObject parent = object(name);
        Map<String, SeedObject> objects = new LinkedHashMap<>();
        parent.json.keySet().forEach(key -> objects.put(key, parent.object(key)));
        return objects;
    }

    /** The text under this name, which must not be empty. */
    public String text(String name) {
        String text = textOrNone(name);
        if (text.isEmpty()) {
            throw refusal(name, "is missing: write \"" + name + "\":\"…\"");
        }
        return text;
    }

    /** The text under this name; empty where it is absent. */
    public String textOrNone(String name) {
        JsonElement value = json.get(name);
        if (value == null) {
            return "";
        }
        if (!isText(value)) {
            throw refusal(name, "has to be a text: write \"" + name + "\":\"…\"");
        }
        return value.getAsString();
    }

    /** The texts in the list under this name; none where it is absent or null. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : list(name)) {
            if (!isText(element)) {
                throw refusal(name, "has to hold texts: write [\"…\"]");
            }
            texts.add(element.getAsString());
        }
        return texts;
    }

    /** The 64-bit number under this name, written as a number or as a text of digits. */
    public long id(String name) {
        JsonElement value = json.get(name);
        String digits = value != null && value.isJsonPrimitive() ? value.getAsString() : "";
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(path(name) + " has to be a whole number of 64 bits", e);
        }
    }

    /** The number under this name; 0 where it is absent. */
    public int count(String name) {
        if (!json.has(name)) {
            return 0;
        }
        long count = id(name);
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw refusal(name, "has to be a number from 0 to " + Integer.MAX_VALUE);
        }
        return (int) count;
    }

    /** The number under this name, which may have a fraction. */
    public double number(String name) {
        JsonElement value = json.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isNumber()) {
            throw refusal(name, "has to be a number");
        }
        return value.getAsDouble();
    }

    /** The moment under this name. */
    public Instant time(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(path(name) + " has to be a time: write 2026-03-02T08:00:00Z", e);
        }
    }

    /** The flag under this name; false where it is absent. */
    public boolean flag(String name) {
        JsonElement value = json.get(name);
        if (value != null
                && !(value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean())) {
            throw refusal(name, "has to be true or false");
        }
        return value != null && value.getAsBoolean();
    }

    /** The list under this name; empty where it is absent or null. */
    public JsonArray list(String name) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            return new JsonArray();
        }
        if (!value.isJsonArray()) {
            throw refusal(name, "has to be a list: write […]");
        }
        return value.getAsJsonArray();
    }

    /** Refuses anything but an object or null under this name; absent is fine. */
    public void objectOrNull(String name) {
        JsonElement value = json.get(name);
        if (value != null && !value.isJsonNull() && !value.isJsonObject()) {
            throw refusal(name, "has to be an object or null");
        }
    }

    /** To be thrown: the member and what is wrong with it. */
    public IllegalArgumentException refusal(String name, String complaint) {
        return new IllegalArgumentException(path(name) + " " + complaint);
    }

    /** To be thrown: the object and what is wrong with it. */
    public IllegalArgumentException refusal(String complaint) {
        return new IllegalArgumentException(where + " " + complaint);
    }

    private String path(String name) {
        return where + "." + name;
    }

    // the parser goes on about its manual in the next line
    private static String cause(JsonParseException e) {
        return String.valueOf(e.getMessage()).split("\n", 2)[0];
    }

    private static boolean isText(@Nullable JsonElement value) {
        return value != null
                && value.isJsonPrimitive()
                && value.getAsJsonPrimitive().isString();
    }
}
