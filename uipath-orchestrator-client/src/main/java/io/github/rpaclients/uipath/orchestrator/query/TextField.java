package io.github.rpaclients.uipath.orchestrator.query;

import java.util.Collection;

/**
 * A text. Whether case matters is up to the server's database; some servers have matched parts of a text where a whole
 * one was asked for, so check what must be exact.
 */
public final class TextField<E> extends OdataField<E, String> {
    private TextField(String path) {
        super(path, String.class);
    }

    /** The member of this name, for those that {@code UserFields} and its like leave out. */
    public static <E> TextField<E> of(String path) {
        return new TextField<>(path);
    }

    /** @param value as it is; quotes need no doubling */
    public OdataFilter<E> eq(String value) {
        return compare("eq", literal(value));
    }

    public OdataFilter<E> ne(String value) {
        return compare("ne", literal(value));
    }

    /** One of these. */
    public OdataFilter<E> in(Collection<String> values) {
        return anyOf(values, this::eq);
    }

    public OdataFilter<E> startsWith(String value) {
        return OdataFilter.comparison("startswith(" + path() + "," + literal(value) + ")");
    }

    public OdataFilter<E> endsWith(String value) {
        return OdataFilter.comparison("endswith(" + path() + "," + literal(value) + ")");
    }

    public OdataFilter<E> contains(String value) {
        return OdataFilter.comparison("contains(" + path() + "," + literal(value) + ")");
    }
}
