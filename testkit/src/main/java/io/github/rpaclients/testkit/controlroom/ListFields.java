package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields one list can be filtered and sorted by; a dot in a name leads into an object. */
final class ListFields {
    private final Map<String, FieldKind> kinds;
    private final Map<String, String> members;
    private final Set<String> taken;

    /**
     * @param members what a field is called in a row, where it is called otherwise
     * @param taken all, where this is empty
     */
    ListFields(Map<String, FieldKind> kinds, Map<String, String> members, Set<String> taken) {
        this.kinds = kinds;
        this.members = members;
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

    /** What decides where nothing else does. */
    FieldKind kindOfId() {
        return kinds.getOrDefault("id", FieldKind.NUMBER);
    }

    /** The value as text; empty where it is absent or null. */
    Optional<String> value(JsonObject row, String field) {
        JsonElement value = row;
        for (String name : members.getOrDefault(field, field).split("\\.", -1)) {
            value = value.isJsonObject() ? value.getAsJsonObject().get(name) : null;
            if (value == null) {
                return Optional.empty();
            }
        }
        return value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }
}
