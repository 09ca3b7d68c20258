package io.github.rpaclients.uipath.orchestrator.query;

import io.github.rpaclients.core.json.OpenEnum;
import java.util.Collection;
import java.util.Objects;

/** A word of an open vocabulary, such as a user's type. */
public final class WordField<E, V extends OpenEnum> extends OdataField<E, V> {
    private WordField(String path, Class<V> type) {
        super(path, type);
    }

    /** The member of this name, for those that {@code UserFields} and its like leave out. */
    public static <E, V extends OpenEnum> WordField<E, V> of(String path, Class<V> type) {
        return new WordField<>(path, type);
    }

    public OdataFilter<E> eq(V value) {
        return compare("eq", literal(word(value)));
    }

    public OdataFilter<E> ne(V value) {
        return compare("ne", literal(word(value)));
    }

    /** One of these. */
    public OdataFilter<E> in(Collection<? extends V> values) {
        return anyOf(values, this::eq);
    }

    private String word(V value) {
        return Objects.requireNonNull(value, () -> "What " + path() + " is compared with must not be null")
                .value();
    }
}
