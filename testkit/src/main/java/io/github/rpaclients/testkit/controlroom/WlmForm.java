package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.List;
import java.util.Map;

/** What is between versions 3 and 4 of workload management: numbers there, texts here; and both want numbers. */
final class WlmForm {
    private WlmForm() {}

    /** What version 3 answers, as version 4 does. */
    static JsonObject v4(JsonObject v3) {
        JsonObject v4 = new JsonObject();
        for (Map.Entry<String, JsonElement> member : v3.entrySet()) {
            v4.add(member.getKey(), texts(member.getValue()));
        }
        return v4;
    }

    private static JsonElement texts(JsonElement value) {
        if (value.isJsonObject()) {
            return v4(value.getAsJsonObject());
        }
        if (value.isJsonArray()) {
            JsonArray texts = new JsonArray();
            value.getAsJsonArray().forEach(one -> texts.add(texts(one)));
            return texts;
        }
        return isNumber(value) ? Json.value(value.getAsString()) : value;
    }

    /** Refuses with 400 a text where a number belongs, whatever version 4 answers there. */
    static JsonObject numbers(JsonObject said, String... members) {
        for (String member : members) {
            JsonElement value = said.get(member);
            if (value != null && value.isJsonArray()) {
                value.getAsJsonArray().forEach(one -> number(one, member));
            } else if (value != null && !value.isJsonNull()) {
                number(value, member);
            }
        }
        return said;
    }

    private static void number(JsonElement value, String member) {
        if (!isNumber(value)) {
            throw ControlRoomError.badRequest(member + " must be a number");
        }
    }

    private static boolean isNumber(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    }

    /** Refuses a write that says another id than its path, or, if that is set, a version that is not the latest. */
    static void sameRow(JsonObject row, JsonObject said, Settings settings) {
        if (said.has("id") && !Bodies.id(said, "id").equals(Json.string(row, "id"))) {
            throw ControlRoomError.badRequest("The id is another one than in the path");
        }
        boolean isStale =
                !Json.isNull(said, "version") && !Bodies.id(said, "version").equals(Json.string(row, "version"));
        if (settings.wlmChecksVersions && isStale) {
            throw ControlRoomError.conflict("The version is not the latest, " + Json.string(row, "version"));
        }
    }

    /** Refuses with 400 a name that another row has, whatever its case. */
    static void refuseTaken(Rows rows, JsonObject row) {
        String name = Json.string(row, "name");
        for (JsonObject other : rows.all()) {
            if (!Json.string(other, "id").equals(Json.string(row, "id"))
                    && Json.string(other, "name").equalsIgnoreCase(name)) {
                throw ControlRoomError.badRequest("The name " + name + " is taken");
            }
        }
    }

    /** By the service user and now, where nothing else is said. */
    static void stamp(JsonObject row, ControlRoomState state) {
        for (String stamp : List.of("created", "updated")) {
            if (Json.isNull(row, stamp + "On")) {
                row.addProperty(stamp + "On", state.now());
            }
            if (Json.isNull(row, stamp + "By")) {
                row.addProperty(stamp + "By", Long.toString(DefaultCompany.ADMIN_ID));
            }
        }
    }

    /** Counts one more write. */
    static void nextVersion(JsonObject before, JsonObject row) {
        row.addProperty("version", before.get("version").getAsLong() + 1);
    }
}
