package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;

/** How the v2 dialect writes an id into an answer; the vendor's specification shows all three. */
public enum IdForm {
    /** {@code "2002"}. */
    STRING {
        @Override
        JsonElement write(long id) {
            return new JsonPrimitive(Long.toString(id));
        }
    },
    /** {@code 2002}. */
    NUMBER {
        @Override
        JsonElement write(long id) {
            return new JsonPrimitive(id);
        }
    },
    /** {@code 2002.0}. */
    DECIMAL {
        @Override
        JsonElement write(long id) {
            return new JsonPrimitive(BigDecimal.valueOf(id).setScale(1));
        }
    };

    abstract JsonElement write(long id);
}
