package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.json.JsonValue;
import java.util.Collection;
import java.util.Optional;

/** Writes JSON. */
final class Json {
    private Json() {}

    /** @param members from {@link #member} */
    static String object(String... members) {
        return "{" + String.join(",", members) + "}";
    }

    static String object(Collection<String> members) {
        return object(members.toArray(String[]::new));
    }

    static String array(Collection<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    /** @param json the value, as JSON */
    static String member(String name, String json) {
        return text(name) + ":" + json;
    }

    static String text(String text) {
        return JsonValue.ofText(text).json();
    }

    static String textOrNull(Optional<String> text) {
        return text.map(Json::text).orElse("null");
    }
}
