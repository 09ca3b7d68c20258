package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields one list can be filtered and sorted by; a dot in a name leads into an object, or into those of a list. */
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

    /** The values as texts, several where a list is on the way; none where there is nothing or null. */
    List<String> values(JsonObject row, String field) {
        List<JsonElement> values = List.of(row);
        for (String name : members.getOrDefault(field, field).split("\\.", -1)) {
            values = values.stream()
                    .filter(value ->
                            value.isJsonObject() && value.getAsJsonObject().has(name))
                    .flatMap(value -> elements(value.getAsJsonObject().get(name)))
                    .collect(Collectors.toList());
        }
        return values.stream()
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .collect(Collectors.toList());
    }

    /** The first of the values. */
    Optional<String> value(JsonObject row, String field) {
        return values(row, field).stream().findFirst();
    }

    private static Stream<JsonElement> elements(JsonElement value) {
        return value.isJsonArray()
                ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
                : Stream.of(value);
    }
}
