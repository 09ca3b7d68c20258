package io.github.rpaclients.testkit.internal;

import com.google.gson.JsonObject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of one kind, by the member that identifies them, in the order they came. Guarded by the lock of their owner. */
public final class Rows {
    private final String key;
    private final Map<String, JsonObject> byId = new LinkedHashMap<>();
    private long lastId;

    /** @param key the member with the id */
    public Rows(String key) {
        this.key = key;
    }

    public List<JsonObject> all() {
        return List.copyOf(byId.values());
    }

    public Optional<JsonObject> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<JsonObject> find(long id) {
        return find(Long.toString(id));
    }

    public void put(JsonObject row) {
        String id = Json.string(row, key);
        byId.put(id, row);
        if (id.matches("\\d{1,18}")) {
            lastId = Math.max(lastId, Long.parseLong(id));
        }
    }

    public void remove(JsonObject row) {
        byId.remove(Json.string(row, key));
    }

    /** Lets the oldest rows go until so many are left. */
    public void keepLast(int count) {
        Iterator<JsonObject> oldest = byId.values().iterator();
        while (byId.size() > count) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Never one that was given out before, even if that row is gone. */
    public long newId(long first) {
        lastId = Math.max(first, lastId + 1);
        return lastId;
    }

    public void become(List<JsonObject> rows) {
        byId.clear();
        lastId = 0;
        rows.forEach(this::put);
    }
}
