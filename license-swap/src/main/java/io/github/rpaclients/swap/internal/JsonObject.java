package io.github.rpaclients.swap.internal;

import io.github.rpaclients.core.internal.RawJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a JSON object member by member, on one line, for the journal and for notices alike. For one thread. */
public final class JsonObject {
    private final StringBuilder members = new StringBuilder();

    /** The text may hold any character; line ends are escaped. */
    public JsonObject text(String name, String value) {
        return json(name, RawJson.quote(value));
    }

    /** An empty one is null. */
    public JsonObject text(String name, Optional<String> value) {
        return json(name, value.map(RawJson::quote).orElse("null"));
    }

    public JsonObject number(String name, long value) {
        return json(name, Long.toString(value));
    }

    public JsonObject flag(String name, boolean value) {
        return json(name, Boolean.toString(value));
    }

    public JsonObject object(String name, JsonObject value) {
        return json(name, value.json());
    }

    /** An empty one is null. */
    public JsonObject object(String name, Optional<JsonObject> value) {
        return json(name, value.map(JsonObject::json).orElse("null"));
    }

    public JsonObject objects(String name, List<JsonObject> values) {
        return json(name, array(values));
    }

    /** A member whose value is JSON already. */
    public JsonObject json(String name, String value) {
        if (members.length() > 0) {
            members.append(',');
        }
        members.append(RawJson.quote(name)).append(':').append(value);
        return this;
    }

    public String json() {
        return "{" + members + "}";
    }

    /** Several objects as a JSON array. */
    public static String array(List<JsonObject> values) {
        return values.stream().map(JsonObject::json).collect(Collectors.joining(",", "[", "]"));
    }
}
