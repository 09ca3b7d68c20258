package io.github.rpaclients.uipath.orchestrator.query;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.json.ModelField;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

/**
 * A member of {@code E} that lists can be filtered and ordered by, and made of. Immutable; the subclasses say what {@code T} is.
 */
public class OdataField<E, T> implements ModelField<E, T> {
    private final String path;
    private final Class<T> type;

    OdataField(String path, Class<T> type) {
        if (Printable.sendable("The name of a field", path).isBlank()) {
            throw new IllegalArgumentException("The name of a field must not be empty");
        }
        this.path = path;
        this.type = Objects.requireNonNull(type, "The type of a field must not be null");
    }

    @Override
    public final String path() {
        return path;
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    public final OdataFilter<E> isNull() {
        return compare("eq", "null");
    }

    public final OdataFilter<E> isNotNull() {
        return compare("ne", "null");
    }

    /** A text as OData writes it; a quote inside is written twice. */
    final String literal(String value) {
        return "'"
                + Printable.sendable("What " + path + " is compared with", value)
                        .replace("'", "''") + "'";
    }

    final OdataFilter<E> compare(String operator, String literal) {
        return OdataFilter.comparison(path + " " + operator + " " + literal);
    }

    /** Any of several values, each compared by {@code one}. */
    static <E, V> OdataFilter<E> anyOf(Collection<? extends V> values, Function<? super V, OdataFilter<E>> one) {
        return values.stream()
                .map(one)
                .reduce(OdataFilter::or)
                .orElseThrow(() -> new IllegalArgumentException("Name at least one value; none fits nothing"));
    }

    @Override
    public final String toString() {
        return path;
    }
}
