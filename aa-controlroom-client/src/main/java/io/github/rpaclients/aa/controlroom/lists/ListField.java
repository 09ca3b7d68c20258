package io.github.rpaclients.aa.controlroom.lists;

import io.github.rpaclients.core.internal.Printable;
import java.util.Objects;

/** A member of {@code E} that lists can be filtered and sorted by. Immutable. */
public abstract class ListField<E> {
    private final String name;

    ListField(String name) {
        if (Printable.sendable("The name of a field", name).isBlank()) {
            throw new IllegalArgumentException("The name of a field must not be empty");
        }
        this.name = name;
    }

    /** The vendor's name. */
    public final String name() {
        return name;
    }

    /** What is compared with this; not null. */
    final <T> T given(T value) {
        return Objects.requireNonNull(value, () -> "What " + name + " is compared with must not be null");
    }

    final ListFilter<E> compare(String operator, String value) {
        return ListFilter.of(operator, name, value);
    }

    @Override
    public final String toString() {
        return name;
    }
}
