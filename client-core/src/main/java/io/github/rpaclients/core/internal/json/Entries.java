package io.github.rpaclients.core.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps with text keys, without nulls in them. A key that is there twice is refused: one of the values would be lost. */
final class Entries<T> implements JsonType<Map<String, T>> {
    private final JsonType<T> values;

    Entries(JsonType<T> values) {
        this.values = values;
    }

    @Override
    public Map<String, T> read(JsonCursor in) {
        in.open('{', "an object");
        Map<String, T> map = new LinkedHashMap<>();
        for (boolean first = true; in.member(first); first = false) {
            String key = in.name();
            int start = in.at;
            if (map.put(key, in.value(values)) != null) {
                in.at = start;
                throw in.misfit("Expected a key only once");
            }
        }
        return map;
    }

    @Override
    public void write(JsonOut out, Map<String, T> map) {
        out.open('{');
        map.forEach((key, value) -> {
            out.name(key);
            values.write(out, value);
        });
        out.close('}');
    }
}
