package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities of one set, by {@code Id}, in the order they came. Guarded by the organization's lock. */
final class Rows {
    private final Map<String, JsonObject> byId = new LinkedHashMap<>();
    private long lastId;

    List<JsonObject> all() {
        return List.copyOf(byId.values());
    }

    Optional<JsonObject> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<JsonObject> find(long id) {
        return find(Long.toString(id));
    }

    void put(JsonObject row) {
        String id = Json.string(row, "Id");
        byId.put(id, row);
        if (id.matches("\\d{1,18}")) {
            lastId = Math.max(lastId, Long.parseLong(id));
        }
    }

    void remove(JsonObject row) {
        byId.remove(Json.string(row, "Id"));
    }

    /** Never one that was given out before, even if that entity is gone. */
    long newId(long first) {
        lastId = Math.max(first, lastId + 1);
        return lastId;
    }

    void become(List<JsonObject> rows) {
        byId.clear();
        lastId = 0;
        rows.forEach(this::put);
    }
}
