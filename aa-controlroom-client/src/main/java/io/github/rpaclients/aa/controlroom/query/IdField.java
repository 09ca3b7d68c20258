package io.github.rpaclients.aa.controlroom.query;

import io.github.rpaclients.core.json.TextId;
import java.util.Collection;

/** An id; ordered by number. */
public final class IdField<E, I extends TextId> extends ListField<E> {
    private IdField(String name) {
        super(name);
    }

    public static <E, I extends TextId> IdField<E, I> of(String name) {
        return new IdField<>(name);
    }

    public ListFilter<E> eq(I id) {
        return compare("eq", given(id).value());
    }

    public ListFilter<E> ne(I id) {
        return compare("ne", given(id).value());
    }

    /** One of these. */
    public ListFilter<E> in(Collection<? extends I> ids) {
        return anyOf(ids, this::eq);
    }

    public ListFilter<E> lt(I id) {
        return compare("lt", given(id).value());
    }

    public ListFilter<E> gt(I id) {
        return compare("gt", given(id).value());
    }
}
