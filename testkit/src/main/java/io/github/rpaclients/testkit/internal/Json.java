package io.github.rpaclients.testkit.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Raw JSON: numbers keep their digits, members their order, nulls their place. */
public final class Json {
    private Json() {}

    /** An object of alternating names and values; a value is a string, number, boolean, null or JSON. */
    public static JsonObject object(@Nullable Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(String.valueOf(namesAndValues[i]), value(namesAndValues[i + 1]));
        }
        return object;
    }

    public static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(v -> array.add(value(v)));
        return array;
    }

    public static JsonElement value(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof JsonElement) {
            return (JsonElement) value;
        }
        if (value instanceof Number) {
            return new JsonPrimitive((Number) value);
        }
        if (value instanceof Boolean) {
            return new JsonPrimitive((Boolean) value);
        }
        if (value instanceof Collection) {
            return array((Collection<?>) value);
        }
        return new JsonPrimitive(value.toString());
    }

    /** Reads strictly, as the vendors do: {@code JsonParser.parseString} lets unquoted names and cut-off texts pass. */
    public static JsonElement parse(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                throw new JsonParseException("no JSON");
            }
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("something follows the JSON");
            }
            return element;
        } catch (IOException e) {
            throw new JsonParseException(e);
        }
    }

    public static JsonObject parseObject(String text) {
        return parse(text).getAsJsonObject();
    }

    /** Compact, with nulls. Without a Gson object, which costs the first start of a JVM some 25 ms. */
    public static String text(JsonElement element) {
        return element.toString();
    }

    /** The member's text, or {@code ""} where it is absent or null. */
    public static String string(JsonObject object, String name) {
        JsonElement element = object.get(name);
        return element == null || element.isJsonNull() ? "" : element.getAsString();
    }

    public static boolean flag(JsonObject object, String name) {
        JsonElement element = object.get(name);
        return element != null && element.isJsonPrimitive() && element.getAsBoolean();
    }

    /** The member as an array; empty where it is absent or null. */
    public static JsonArray list(JsonObject object, String name) {
        JsonElement element = object.get(name);
        return element != null && element.isJsonArray() ? element.getAsJsonArray() : new JsonArray();
    }

    public static boolean isNull(JsonObject object, String name) {
        JsonElement element = object.get(name);
        return element == null || element.isJsonNull();
    }
}
