package io.github.rpaclients.aa.controlroom.query;

import io.github.rpaclients.core.json.OpenEnum;
import java.util.Collection;

/** A word out of a list of the vendor's. */
public final class WordField<E, W extends OpenEnum> extends ListField<E> {
    private WordField(String name) {
        super(name);
    }

    public static <E, W extends OpenEnum> WordField<E, W> of(String name) {
        return new WordField<>(name);
    }

    public ListFilter<E> eq(W word) {
        return compare("eq", given(word).value());
    }

    public ListFilter<E> ne(W word) {
        return compare("ne", given(word).value());
    }

    /** One of these. */
    public ListFilter<E> in(Collection<? extends W> words) {
        return anyOf(words, this::eq);
    }
}
