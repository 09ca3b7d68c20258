package io.github.rpaclients.swap.internal;

import io.github.rpaclients.core.json.JsonValue;
import java.util.Collection;
import java.util.Optional;

/** Writes JSON, for the journal and for notices alike. */
public final class JsonText {
    private JsonText() {}

    /** @param members from {@link #member} */
    public static String object(String... members) {
        return "{" + String.join(",", members) + "}";
    }

    public static String object(Collection<String> members) {
        return object(members.toArray(String[]::new));
    }

    public static String array(Collection<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    /** @param json the value, as JSON */
    public static String member(String name, String json) {
        return text(name) + ":" + json;
    }

    public static String text(String text) {
        return JsonValue.ofText(text).json();
    }

    public static String textOrNull(Optional<String> text) {
        return text.map(JsonText::text).orElse("null");
    }
}
