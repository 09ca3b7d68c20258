package io.github.rpaclients.aa.controlroom.query;

import java.util.Collection;

/** A text. Whether case matters is up to the server, so check what must be exact. There are no wildcards. */
public final class TextField<E> extends ListField<E> {
    private TextField(String name) {
        super(name);
    }

    public static <E> TextField<E> of(String name) {
        return new TextField<>(name);
    }

    public ListFilter<E> eq(String value) {
        return compare("eq", value);
    }

    public ListFilter<E> ne(String value) {
        return compare("ne", value);
    }

    public ListFilter<E> contains(String part) {
        return compare("substring", part);
    }

    /** One of these. */
    public ListFilter<E> in(Collection<String> values) {
        return anyOf(values, this::eq);
    }
}
