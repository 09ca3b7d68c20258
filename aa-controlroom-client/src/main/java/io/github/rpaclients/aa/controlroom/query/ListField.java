package io.github.rpaclients.aa.controlroom.query;

import io.github.rpaclients.core.internal.Printable;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

/** A member of {@code E} that lists can be filtered and ordered by. Immutable. */
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

    /** Any of several values, each compared by {@code one}. */
    static <E, V> ListFilter<E> anyOf(Collection<? extends V> values, Function<? super V, ListFilter<E>> one) {
        return values.stream()
                .map(one)
                .reduce(ListFilter::or)
                .orElseThrow(() -> new IllegalArgumentException("Name at least one value; none fits nothing"));
    }

    @Override
    public final String toString() {
        return name;
    }
}
