package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;

/** Values of variables of bots, as a test writes them. */
final class BotValues {
    private BotValues() {}

    /** As the vendor writes them: texts, numbers and flags get their type. */
    static JsonObject read(String byHand) {
        JsonObject values = new JsonObject();
        SeedObject.byHand("values", byHand)
                .json()
                .entrySet()
                .forEach(value -> values.add(value.getKey(), value(value.getValue())));
        return values;
    }

    private static JsonElement value(JsonElement said) {
        if (!said.isJsonPrimitive()) {
            return said;
        }
        JsonPrimitive primitive = said.getAsJsonPrimitive();
        if (primitive.isNumber()) {
            return Json.object("type", "NUMBER", "number", primitive.getAsString());
        }
        return primitive.isBoolean()
                ? Json.object("type", "BOOLEAN", "boolean", primitive.getAsString())
                : Json.object("type", "STRING", "string", primitive.getAsString());
    }
}
