package io.github.rpaclients.core.json;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some members of an {@code E}, those that were asked for. It is no {@code E}, so that nobody writes it back as if it were
 * whole. Immutable and thread-safe.
 */
public final class Partial<E> {
    private final Map<String, Optional<?>> values;

    private Partial(Map<String, Optional<?>> values) {
        this.values = values;
    }

    /**
     * For the clients.
     *
     * @param row an object
     * @param fields that were asked for
     * @throws JsonDataException if one of them is not there, or of another kind
     */
    public static <E> Partial<E> of(JsonValue row, Collection<? extends ModelField<E, ?>> fields) {
        RawObject members = object(row.json());
        Map<String, Optional<?>> values = new HashMap<>();
        fields.forEach(field -> values.put(field.path(), value(members, field)));
        return new Partial<>(values);
    }

    private static RawObject object(String json) {
        try {
            return RawObject.parse(json);
        } catch (IllegalArgumentException e) {
            throw Failures.of("Expected objects as rows, with every member only once");
        }
    }

    private static <T> Optional<T> value(RawObject members, ModelField<?, T> field) {
        RawObject in = members;
        String[] path = field.path().split("/", -1);
        for (int i = 0; i < path.length - 1; i++) {
            Optional<String> nested = present(in, path[i], field);
            if (nested.isEmpty()) {
                return Optional.empty();
            }
            in = object(nested.get());
        }
        return present(in, path[path.length - 1], field).map(text -> Json.fromJson(field.type(), text));
    }

    private static Optional<String> present(RawObject in, String name, ModelField<?, ?> field) {
        String text = in.get(name).orElseThrow(() -> Failures.of("A row misses '" + field.path() + "'"));
        return RawJson.isNull(text) ? Optional.empty() : Optional.of(text);
    }

    /**
     * A member.
     *
     * @return empty if it has no value
     * @throws IllegalArgumentException if it was not asked for
     */
    public <T> Optional<T> get(ModelField<E, T> field) {
        Optional<?> value = values.get(field.path());
        if (value == null) {
            throw new IllegalArgumentException(
                    field.path() + " was not asked for; name it where the list is asked for");
        }
        return value.map(field.type()::cast);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Partial && values.equals(((Partial<?>) other).values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names only: values may be secret. */
    @Override
    public String toString() {
        return "Partial" + values.keySet();
    }
}
