package io.github.rpaclients.aa.controlroom.internal;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.TextId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Ids in bodies that are no objects, for a vendor who wants numbers there. */
public final class NumbersOf {
    private NumbersOf() {}

    /** @throws IllegalArgumentException if one of them is no number */
    public static List<JsonValue> ids(Collection<? extends TextId> ids) {
        return ids.stream().map(NumbersOf::number).collect(Collectors.toUnmodifiableList());
    }

    private static JsonValue number(TextId id) {
        if (!id.value().matches("\\d{1,18}")) {
            throw new IllegalArgumentException("The " + id.getClass().getSimpleName() + " '" + id
                    + "' is not a number, which the server wants here");
        }
        return JsonValue.of(id.value());
    }
}
