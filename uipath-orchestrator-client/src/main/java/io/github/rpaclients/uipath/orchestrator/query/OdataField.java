package io.github.rpaclients.uipath.orchestrator.query;

import io.github.rpaclients.core.internal.Printable;
import java.util.Collection;
import java.util.function.Function;

/** A member of {@code E} that lists can be filtered and ordered by. Immutable; the subclasses say by what. */
public class OdataField<E> {
    private final String path;

    OdataField(String path) {
        if (Printable.sendable("The name of a field", path).isBlank()) {
            throw new IllegalArgumentException("The name of a field must not be empty");
        }
        this.path = path;
    }

    /** The vendor's name, with slashes between nested members. */
    public final String path() {
        return path;
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
