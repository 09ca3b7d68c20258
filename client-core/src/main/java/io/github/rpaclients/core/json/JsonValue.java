package io.github.rpaclients.core.json;

import io.github.rpaclients.core.internal.RawJson;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of free shape, carried verbatim: for the places where a vendor accepts whatever its users invent, such as
 * {@code Map<String, JsonValue>}. Equal are values of the same text; {@code 2.5} and {@code 2.50} differ. Immutable and
 * thread-safe.
 */
public final class JsonValue {
    private final String json;

    private JsonValue(String json) {
        this.json = json;
    }

    /**
     * Takes JSON text as it is.
     *
     * @param rawJson one JSON value, not null; white space around it is dropped
     * @throws IllegalArgumentException if {@code rawJson} is anything else
     */
    public static JsonValue of(String rawJson) {
        return new JsonValue(RawJson.requireValue(rawJson));
    }

    /**
     * A JSON string.
     *
     * @param text its characters, without quotes and escapes, not null
     */
    public static JsonValue ofText(String text) {
        return new JsonValue(RawJson.quote(Objects.requireNonNull(text, "text")));
    }

    /** The raw JSON text. */
    public String json() {
        return json;
    }

    public boolean isNull() {
        return RawJson.isNull(json);
    }

    /** The characters of a string, the digits of a number, {@code true} or {@code false}; empty for anything else. */
    public Optional<String> asText() {
        if (RawJson.isString(json)) {
            return Optional.of(RawJson.unquote(json));
        }
        return isNull() || RawJson.isObject(json) || RawJson.isArray(json) ? Optional.empty() : Optional.of(json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonValue && json.equals(((JsonValue) other).json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** The size only: the content may be secret. */
    @Override
    public String toString() {
        return "JsonValue(" + json.length() + " characters)";
    }
}
