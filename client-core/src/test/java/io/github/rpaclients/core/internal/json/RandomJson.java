package io.github.rpaclients.core.internal.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents nobody would think of, the same for the same seed. */
final class RandomJson {
    private static final List<String> NUMBERS =
            List.of("0", "-1", "2.50", "9007199254740993", "1e5", "-0.0", "123456789012345678901234567890");
    private static final List<String> TEXTS =
            List.of("", "a", "\"", "\\", "\u0001", "é", "\ud83d\ude00", "\u2028", "null", "{\"a\":1}", "2024-01-02");

    private final Random random;

    RandomJson(long seed) {
        random = new Random(seed);
    }

    JsonObject object(int depth) {
        JsonObject object = new JsonObject();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            object.add(i + pick(TEXTS), value(depth));
        }
        return object;
    }

    JsonElement value(int depth) {
        switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0:
                return JsonNull.INSTANCE;
            case 1:
                return new JsonPrimitive(random.nextBoolean());
            case 2:
                return new JsonPrimitive(new LazilyParsedNumber(pick(NUMBERS)));
            case 3:
                return new JsonPrimitive(pick(TEXTS));
            case 4:
                JsonArray array = new JsonArray();
                random.ints(random.nextInt(4), 0, 2).forEach(i -> array.add(value(depth - 1)));
                return array;
            default:
                return object(depth - 1);
        }
    }

    /** The same value, written by somebody with other habits: members reversed. */
    JsonElement rearranged(JsonElement value) {
        if (value.isJsonObject()) {
            List<String> names = new ArrayList<>(value.getAsJsonObject().keySet());
            java.util.Collections.reverse(names);
            JsonObject result = new JsonObject();
            names.forEach(
                    name -> result.add(name, rearranged(value.getAsJsonObject().get(name))));
            return result;
        }
        if (value.isJsonArray()) {
            JsonArray result = new JsonArray();
            value.getAsJsonArray().forEach(element -> result.add(rearranged(element)));
            return result;
        }
        return value;
    }

    /** Puts a value nobody else has at one member, however deep, and returns the path to it. */
    List<String> changeOneLeaf(JsonObject object, JsonElement marker) {
        List<String> path = new ArrayList<>();
        JsonObject at = object;
        while (true) {
            String name = pick(new ArrayList<>(at.keySet()));
            path.add(name);
            if (!at.get(name).isJsonObject()) {
                at.add(name, marker);
                return path;
            }
            at = at.getAsJsonObject(name);
        }
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
