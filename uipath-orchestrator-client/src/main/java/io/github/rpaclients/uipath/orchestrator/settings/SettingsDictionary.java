package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings as two lists of one length. */
@Model
interface SettingsDictionary extends WireModel {
    @JsonRequired
    List<String> keys();

    /** Nulls among them. */
    @JsonRequired
    List<JsonValue> values();

    /**
     * By their names, without those that have no value.
     *
     * @throws IllegalArgumentException if the lists differ in length
     */
    default Map<String, String> asMap() {
        if (keys().size() != values().size()) {
            throw new IllegalArgumentException("Expected as many Values as Keys at $");
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keys().size(); i++) {
            String key = keys().get(i);
            values().get(i).asText().ifPresent(value -> map.put(key, value));
        }
        return Collections.unmodifiableMap(map);
    }
}
