package io.github.rpaclients.uipath.orchestrator.query;

/** Yes or no. */
public final class BooleanField<E> extends OdataField<E, Boolean> {
    private BooleanField(String path) {
        super(path, Boolean.class);
    }

    /** The member of this name, for those that {@code UserFields} and its like leave out. */
    public static <E> BooleanField<E> of(String path) {
        return new BooleanField<>(path);
    }

    public OdataFilter<E> is(boolean value) {
        return compare("eq", Boolean.toString(value));
    }
}
