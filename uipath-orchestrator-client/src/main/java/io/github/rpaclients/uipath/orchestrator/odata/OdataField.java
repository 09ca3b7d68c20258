package io.github.rpaclients.uipath.orchestrator.odata;

/** A member of {@code E} that lists can be filtered and ordered by. Immutable; the subclasses say by what. */
public class OdataField<E> {
    private final String path;

    OdataField(String path) {
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

    final OdataFilter<E> compare(String operator, String literal) {
        return OdataFilter.of(path + " " + operator + " " + literal);
    }

    @Override
    public final String toString() {
        return path;
    }
}
