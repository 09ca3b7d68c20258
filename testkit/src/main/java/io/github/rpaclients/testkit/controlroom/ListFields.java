package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields one list can be filtered and sorted by; a dot in a name leads into an object. */
final class ListFields {
    private final Map<String, FieldKind> kinds;
    private final Set<String> taken;

    /** Where {@code taken} is empty all are taken. */
    ListFields(Map<String, FieldKind> kinds, Set<String> taken) {
        this.kinds = kinds;
        this.taken = taken;
    }

    /** Refuses with 400 a field that is not known or not taken. */
    FieldKind kind(String field) {
        FieldKind kind = kinds.get(field);
        if (kind == null || !(taken.isEmpty() || taken.contains(field))) {
            throw ControlRoomError.badRequest("Unknown field " + field);
        }
        return kind;
    }

    /** The value as text; empty where it is absent or null. */
    static Optional<String> value(JsonObject row, String field) {
        JsonElement value = row;
        for (String name : field.split("\\.", -1)) {
            value = value.isJsonObject() ? value.getAsJsonObject().get(name) : null;
            if (value == null) {
                return Optional.empty();
            }
        }
        return value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }
}
