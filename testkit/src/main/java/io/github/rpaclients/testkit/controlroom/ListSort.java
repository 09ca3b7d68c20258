package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the sort of a list request; whatever it leaves open is decided by the id, highest first. */
final class ListSort {
    private final ListFields fields;

    ListSort(ListFields fields) {
        this.fields = fields;
    }

    Comparator<JsonObject> read(Iterable<JsonElement> sorts) {
        List<Comparator<JsonObject>> orders = new ArrayList<>();
        for (JsonElement element : sorts) {
            if (!element.isJsonObject()) {
                throw ControlRoomError.badRequest("A sort is an object");
            }
            orders.add(one(element.getAsJsonObject()));
        }
        Comparator<JsonObject> otherwise = by("id", fields.kindOfId()).reversed();
        return orders.stream()
                .reduce((first, next) -> first.thenComparing(next))
                .map(order -> order.thenComparing(otherwise))
                .orElse(otherwise);
    }

    private Comparator<JsonObject> one(JsonObject sort) {
        String field = Bodies.text(sort, "field");
        Comparator<JsonObject> ascending = by(field, fields.kind(field));
        String direction = Bodies.text(sort, "direction");
        switch (direction) {
            case "":
            case "asc":
                return ascending;
            case "desc":
                return ascending.reversed();
            default:
                throw ControlRoomError.badRequest("Unknown direction " + direction);
        }
    }

    private Comparator<JsonObject> by(String field, FieldKind kind) {
        return (a, b) -> {
            Optional<String> left = fields.value(a, field);
            Optional<String> right = fields.value(b, field);
            if (left.isEmpty() || right.isEmpty()) {
                return Boolean.compare(left.isPresent(), right.isPresent());
            }
            return kind.compare(left.get(), right.get());
        };
    }
}
