package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** What the values of a list field are, and so how they compare. */
enum FieldKind {
    TEXT {
        @Override
        int compare(String a, String b) {
            return a.compareTo(b);
        }
    },
    NUMBER {
        @Override
        int compare(String a, String b) {
            return new BigDecimal(a).compareTo(new BigDecimal(b));
        }
    },
    FLAG {
        @Override
        int compare(String a, String b) {
            return Boolean.compare(bool(a), bool(b));
        }
    },
    INSTANT {
        @Override
        int compare(String a, String b) {
            return Instant.parse(a).compareTo(Instant.parse(b));
        }
    };

    abstract int compare(String a, String b);

    /** Refuses with 400 a filter value that is none of this kind. */
    void check(String value) {
        try {
            compare(value, value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw ControlRoomError.badRequest("Not a value of this field: " + value);
        }
    }

    /** Whether a caller may write this into a member of the kind. */
    boolean fits(JsonElement value) {
        if (value.isJsonNull()) {
            return true;
        }
        if (!value.isJsonPrimitive()) {
            return false;
        }
        switch (this) {
            case NUMBER:
                return value.getAsString().matches("-?\\d+(\\.\\d+)?");
            case FLAG:
                return value.getAsJsonPrimitive().isBoolean();
            default:
                return value.getAsJsonPrimitive().isString();
        }
    }

    private static boolean bool(String text) {
        if (!"true".equals(text) && !"false".equals(text)) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.parseBoolean(text);
    }
}
