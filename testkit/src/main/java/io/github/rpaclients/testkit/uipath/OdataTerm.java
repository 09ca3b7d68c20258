package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One side of a comparison: its kind, and its value for a row (null where the row has none). */
final class OdataTerm {
    /** {@code null} as a literal has no kind. */
    final @Nullable Kind kind;

    final OdataSchema.@Nullable Property property;
    private final Function<JsonObject, @Nullable Comparable<?>> value;

    private OdataTerm(
            @Nullable Kind kind,
            OdataSchema.@Nullable Property property,
            Function<JsonObject, @Nullable Comparable<?>> value) {
        this.kind = kind;
        this.property = property;
        this.value = value;
    }

    static OdataTerm computed(Kind kind, Function<JsonObject, @Nullable Comparable<?>> value) {
        return new OdataTerm(kind, null, value);
    }

    static OdataTerm literal(@Nullable Kind kind, @Nullable Comparable<?> value) {
        return new OdataTerm(kind, null, row -> value);
    }

    /** {@code A} or {@code A/B}; a name the type does not declare is an error, as is one that cannot be compared. */
    static OdataTerm path(OdataSchema schema, String path) {
        OdataSchema at = schema;
        OdataSchema.Property property = null;
        List<String> names = new ArrayList<>();
        for (String said : path.split("/", -1)) {
            String name = at == null ? said : at.spelled(said);
            names.add(name);
            property = at == null ? null : at.property(name);
            if (property == null) {
                throw new IllegalArgumentException("Could not find a property named '" + name + "' on type '"
                        + (at == null ? path : at.type()) + "'.");
            }
            at = property.complex;
        }
        if (property == null || property.kind == Kind.OPAQUE) {
            throw new IllegalArgumentException("The property '" + path + "' cannot be used here.");
        }
        OdataSchema.Property last = property;
        return new OdataTerm(last.kind, last, row -> value(last, find(row, names)));
    }

    @Nullable
    Comparable<?> value(JsonObject row) {
        return value.apply(row);
    }

    private static @Nullable JsonElement find(JsonObject row, List<String> names) {
        JsonElement element = row;
        for (String name : names) {
            if (element == null || !element.isJsonObject()) {
                return null;
            }
            element = element.getAsJsonObject().get(name);
        }
        return element;
    }

    private static @Nullable Comparable<?> value(OdataSchema.Property property, @Nullable JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return null;
        }
        switch (property.kind) {
            case NUMBER:
                return element.getAsBigDecimal();
            case FLAG:
                return element.getAsBoolean();
            case INSTANT:
                return OffsetDateTime.parse(element.getAsString()).toInstant();
            case GUID:
                return Guids.normal(element.getAsString());
            case WORD:
                return BigDecimal.valueOf(property.number(element.getAsString()));
            case COMPLEX:
                // there is something: enough for a comparison with null, the only one allowed
                return true;
            default:
                return element.getAsString();
        }
    }
}
