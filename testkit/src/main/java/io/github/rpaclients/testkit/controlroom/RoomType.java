package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/**
 * What the rows of one area consist of. Members that start with {@code $} are the simulator's own: they are kept with the
 * row and never shown.
 *
 * <p>A row is kept with its ids as texts of digits, whatever an answer makes of them.
 */
final class RoomType {
    /** The vendor's word for the area. */
    final String name;

    /** What one row is called in errors. */
    final String one;

    private final long firstId;
    private final JsonObject template;
    private final Map<String, FieldKind> fields = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Set<String> textIds = new LinkedHashSet<>();
    private final Set<String> numberIds = new LinkedHashSet<>();
    private boolean isOfCompany = true;
    private LongFunction<String> form = Long::toString;
    private BiConsumer<JsonObject, ControlRoomState> seeded = (row, state) -> {};

    /** @param template what a new row is, where its creator says nothing; single quotes will do */
    RoomType(String name, String one, long firstId, String template) {
        this.name = name;
        this.one = one;
        this.firstId = firstId;
        this.template = JsonParser.parseString(template).getAsJsonObject();
        fields.put("id", FieldKind.NUMBER);
    }

    /** Members that lists are filtered and sorted by; a dot leads into an object. What a caller writes there is of this kind. */
    RoomType with(FieldKind kind, String... names) {
        for (String field : names) {
            fields.put(field, kind);
        }
        return this;
    }

    /** A field of filters that is called otherwise in a row. */
    RoomType field(String field, FieldKind kind, String member) {
        fields.put(field, kind);
        members.put(field, member);
        return this;
    }

    /** Ids, or lists of them, that answers have as texts, in the form that is set. */
    RoomType textIds(String... names) {
        textIds.addAll(Set.of(names));
        return this;
    }

    /** Ids, or lists of them, that answers have as numbers. */
    RoomType numberIds(String... names) {
        numberIds.addAll(Set.of(names));
        return this;
    }

    /** Its ids are no numbers; they are made of the numbers in which rows come. */
    RoomType identifiedBy(LongFunction<String> other) {
        form = other;
        fields.put("id", FieldKind.TEXT);
        return this;
    }

    /** Its rows tell what happened, and are no part of what there is: nobody saves or loads them. */
    RoomType ofNoCompany() {
        isOfCompany = false;
        return this;
    }

    boolean isOfCompany() {
        return isOfCompany;
    }

    /** Gives a row that a test adds what a server would give it. */
    RoomType seeded(BiConsumer<JsonObject, ControlRoomState> step) {
        seeded = step;
        return this;
    }

    boolean hasNumbers() {
        return fields.get("id") == FieldKind.NUMBER;
    }

    ListLanguage language(Settings settings) {
        return new ListLanguage(fields, members, settings);
    }

    /** A row with nothing but what all new ones have. */
    JsonObject blank() {
        return template.deepCopy();
    }

    /** A row as a test wants it, with what a server gives a new one. */
    JsonObject seed(JsonObject said, ControlRoomState state) {
        JsonObject row = blank();
        said.entrySet().forEach(member -> row.add(member.getKey(), member.getValue()));
        canonize(row);
        seeded.accept(row, state);
        return settle(row, state.rows(this));
    }

    /** Gives the row an id and a place among the others. */
    JsonObject settle(JsonObject row, Rows rows) {
        canonize(row);
        if (Json.isNull(row, "id")) {
            row.addProperty("id", newId(rows));
        }
        rows.put(row);
        return row;
    }

    /** One that no row has had yet. */
    String newId(Rows rows) {
        String id = form.apply(rows.newId(firstId));
        while (rows.find(id).isPresent()) {
            id = form.apply(rows.newId(firstId));
        }
        return id;
    }

    /** Refuses with 400 what a caller writes where something of another kind belongs. */
    void check(JsonObject said) {
        said.entrySet().forEach(member -> {
            FieldKind kind = fields.get(member.getKey());
            if (kind != null && !isId(member.getKey()) && !kind.fits(member.getValue())) {
                throw ControlRoomError.badRequest(member.getKey() + " is of another kind");
            }
        });
    }

    /** Ids as they are kept. */
    void canonize(JsonObject row) {
        write(row, "id", RoomType::text);
        textIds.forEach(member -> write(row, member, RoomType::text));
        numberIds.forEach(member -> write(row, member, RoomType::text));
    }

    /** Ids as an answer has them. */
    void showIds(JsonObject row, IdForm ids) {
        textIds.forEach(member -> write(row, member, id -> asText(id, ids)));
        numberIds.forEach(member -> write(row, member, RoomType::asNumber));
    }

    /** These ids as texts, where an answer has them otherwise than others have. */
    static void asTexts(JsonObject shown, IdForm ids, String... names) {
        for (String member : names) {
            write(shown, member, id -> asText(id, ids));
        }
    }

    /** These ids as numbers, where an answer has them otherwise than others have. */
    static void asNumbers(JsonObject shown, String... names) {
        for (String member : names) {
            write(shown, member, RoomType::asNumber);
        }
    }

    private boolean isId(String member) {
        return member.equals("id") || textIds.contains(member) || numberIds.contains(member);
    }

    private static void write(JsonObject row, String member, UnaryOperator<JsonElement> as) {
        JsonElement value = row.get(member);
        if (value != null && value.isJsonArray()) {
            JsonArray ids = new JsonArray();
            value.getAsJsonArray().forEach(id -> ids.add(id.isJsonPrimitive() ? as.apply(id) : id));
            row.add(member, ids);
        } else if (value != null && value.isJsonPrimitive()) {
            row.add(member, as.apply(value));
        }
    }

    private static JsonElement text(JsonElement id) {
        return Json.value(id.getAsString());
    }

    private static JsonElement asText(JsonElement id, IdForm ids) {
        return isNumber(id) ? ids.write(id.getAsLong()) : id;
    }

    private static JsonElement asNumber(JsonElement id) {
        return isNumber(id) ? Json.value(id.getAsLong()) : id;
    }

    private static boolean isNumber(JsonElement id) {
        return id.getAsString().matches("-?\\d{1,19}");
    }
}
