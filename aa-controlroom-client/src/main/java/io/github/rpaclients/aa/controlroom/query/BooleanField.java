package io.github.rpaclients.aa.controlroom.query;

/** Yes or no. */
public final class BooleanField<E> extends ListField<E> {
    private BooleanField(String name) {
        super(name);
    }

    public static <E> BooleanField<E> of(String name) {
        return new BooleanField<>(name);
    }

    public ListFilter<E> is(boolean value) {
        return compare("eq", Boolean.toString(value));
    }
}
