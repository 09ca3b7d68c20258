package io.github.rpaclients.uipath.orchestrator.query;

import java.util.Collection;

/** A whole number. */
public final class NumberField<E> extends OdataField<E, Long> {
    private NumberField(String path) {
        super(path, Long.class);
    }

    /** The member of this name, for those that {@code UserFields} and its like leave out. */
    public static <E> NumberField<E> of(String path) {
        return new NumberField<>(path);
    }

    public OdataFilter<E> eq(long value) {
        return compare("eq", Long.toString(value));
    }

    public OdataFilter<E> ne(long value) {
        return compare("ne", Long.toString(value));
    }

    /** One of these. */
    public OdataFilter<E> in(Collection<Long> values) {
        return anyOf(values, this::eq);
    }

    public OdataFilter<E> lt(long value) {
        return compare("lt", Long.toString(value));
    }

    public OdataFilter<E> gt(long value) {
        return compare("gt", Long.toString(value));
    }
}
