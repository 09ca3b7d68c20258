package io.github.rpaclients.core.json;

/** A member of {@code E} whose values are {@code T}s. */
public interface ModelField<E, T> {
    /** The vendor's name, with slashes between nested members. */
    String path();

    /** What its values are. */
    Class<T> type();
}
