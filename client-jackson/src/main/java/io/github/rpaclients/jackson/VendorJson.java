package io.github.rpaclients.jackson;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.NumericId;
import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.core.json.TextId;
import java.util.List;

/** What is ours to write and to read, of whatever generation Jackson is. */
final class VendorJson {
    static final List<Class<?>> TYPES =
            List.of(JsonModel.class, OpenEnum.class, TextId.class, NumericId.class, JsonValue.class, Secret.class);

    private VendorJson() {}

    static boolean isOf(Class<?> type) {
        return TYPES.stream().anyMatch(ours -> ours.isAssignableFrom(type));
    }

    static String write(Object value, boolean secrets) {
        Class<?> type = value instanceof JsonModel ? Json.modelOf(value.getClass()) : value.getClass();
        return secrets ? Json.toJson(type, value) : Json.toPrintedJson(type, value);
    }

    /** @throws IllegalArgumentException if it does not fit; quotes nothing of it */
    static <T> T read(Class<T> type, String json) {
        return Json.read(type, json);
    }
}
