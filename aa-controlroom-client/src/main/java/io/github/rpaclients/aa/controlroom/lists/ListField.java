package io.github.rpaclients.aa.controlroom.lists;

/** A member of {@code E} that lists can be filtered and sorted by. Immutable. */
public abstract class ListField<E> {
    private final String name;

    ListField(String name) {
        this.name = name;
    }

    /** The vendor's name. */
    public final String name() {
        return name;
    }

    final ListFilter<E> compare(String operator, String value) {
        return ListFilter.of(operator, name, value);
    }

    @Override
    public final String toString() {
        return name;
    }
}
