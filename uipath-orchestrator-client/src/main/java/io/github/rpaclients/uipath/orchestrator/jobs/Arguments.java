package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Arguments of a process, which the vendor writes as a JSON object within a text. */
final class Arguments {
    private Arguments() {}

    /** Values, by name; none if the text is empty. */
    static Map<String, JsonValue> read(String what, JobId job, Optional<String> text) {
        try {
            RawObject object = parsed(text);
            Map<String, JsonValue> values = new LinkedHashMap<>();
            object.names().forEach(name -> object.get(name).map(JsonValue::of).ifPresent(v -> values.put(name, v)));
            return Collections.unmodifiableMap(values);
        } catch (IllegalArgumentException e) {
            // the cause could quote them
            throw new IllegalStateException("The " + what + " arguments of job " + job + " are no JSON object");
        }
    }

    /** The text with one more value. */
    static String with(Optional<String> text, String name, JsonValue value) {
        return parsed(text).with(name, value.json()).toJson();
    }

    private static RawObject parsed(Optional<String> text) {
        return text.filter(json -> !json.isBlank()).map(RawObject::parse).orElseGet(RawObject::empty);
    }
}
