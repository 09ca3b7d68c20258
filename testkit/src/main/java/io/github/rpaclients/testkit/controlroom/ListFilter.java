package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Reads the filter of a list request; what it does not know it refuses with 400. */
final class ListFilter {
    private static final Set<String> GROUPS = Set.of("and", "or", "not");

    private final ListFields fields;

    ListFilter(ListFields fields) {
        this.fields = fields;
    }

    Predicate<JsonObject> read(JsonElement element) {
        if (!element.isJsonObject()) {
            throw ControlRoomError.badRequest("A filter is an object");
        }
        JsonObject filter = element.getAsJsonObject();
        String operator = Bodies.text(filter, "operator");
        if ("NONE".equals(operator)) {
            return row -> true;
        }
        return GROUPS.contains(operator) ? group(operator, filter) : comparison(operator, filter);
    }

    private Predicate<JsonObject> group(String operator, JsonObject filter) {
        JsonArray array = Json.list(filter, "operands");
        List<Predicate<JsonObject>> operands = new ArrayList<>();
        array.forEach(operand -> operands.add(read(operand)));
        if (operands.isEmpty() || ("not".equals(operator) && operands.size() > 1)) {
            throw ControlRoomError.badRequest("Wrong number of operands for " + operator);
        }
        switch (operator) {
            case "and":
                return row -> operands.stream().allMatch(o -> o.test(row));
            case "or":
                return row -> operands.stream().anyMatch(o -> o.test(row));
            default:
                return operands.get(0).negate();
        }
    }

    private Predicate<JsonObject> comparison(String operator, JsonObject filter) {
        String field = Bodies.text(filter, "field");
        FieldKind kind = fields.kind(field);
        if (Json.isNull(filter, "value")) {
            throw ControlRoomError.badRequest("A comparison needs a value");
        }
        String value = Bodies.text(filter, "value");
        if ("substring".equals(operator)) {
            return substring(field, kind, value);
        }
        IntPredicate fits = order(operator, kind);
        kind.check(value);
        return row -> {
            List<String> values = fields.values(row, field);
            return values.isEmpty()
                    ? "ne".equals(operator)
                    : values.stream().anyMatch(v -> fits.test(kind.compare(v, value)));
        };
    }

    /** Without regard to case, as {@code vault} is said to find {@code Vault operators}. */
    private Predicate<JsonObject> substring(String field, FieldKind kind, String value) {
        if (kind != FieldKind.TEXT) {
            throw ControlRoomError.badRequest("substring does not work with " + field);
        }
        String part = value.toLowerCase(Locale.ROOT);
        return row -> fields.values(row, field).stream()
                .anyMatch(v -> v.toLowerCase(Locale.ROOT).contains(part));
    }

    private static IntPredicate order(String operator, FieldKind kind) {
        switch (operator) {
            case "eq":
                return sign -> sign == 0;
            case "ne":
                return sign -> sign != 0;
            default:
                break;
        }
        if (kind == FieldKind.FLAG) {
            throw ControlRoomError.badRequest(operator + " does not work with a flag");
        }
        switch (operator) {
            case "lt":
                return sign -> sign < 0;
            case "le":
                return sign -> sign <= 0;
            case "gt":
                return sign -> sign > 0;
            case "ge":
                return sign -> sign >= 0;
            default:
                throw ControlRoomError.badRequest("Unknown operator " + operator);
        }
    }
}
