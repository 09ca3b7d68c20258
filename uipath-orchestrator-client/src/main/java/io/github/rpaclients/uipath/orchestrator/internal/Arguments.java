package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Arguments of a process, which the vendor writes as a JSON object within a text. */
public final class Arguments {
    private Arguments() {}

    /**
     * Values, by name; none if the text is empty.
     *
     * @param what they are, for example {@code input arguments of job 5}
     * @throws IllegalStateException if they are no JSON object
     */
    public static Map<String, JsonValue> read(String what, Optional<String> text) {
        try {
            RawObject object = parsed(text);
            Map<String, JsonValue> values = new LinkedHashMap<>();
            object.names().forEach(name -> object.get(name).map(JsonValue::of).ifPresent(v -> values.put(name, v)));
            return Collections.unmodifiableMap(values);
        } catch (IllegalArgumentException e) {
            // the cause could quote them
            throw new IllegalStateException("The " + what + " are no JSON object");
        }
    }

    /**
     * The text with one more value.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    public static String with(Optional<String> text, String name, JsonValue value) {
        return parsed(text).with(name, value.json()).toJson();
    }

    private static RawObject parsed(Optional<String> text) {
        return text.filter(json -> !json.isBlank()).map(RawObject::parse).orElseGet(RawObject::empty);
    }
}
