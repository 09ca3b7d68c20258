package io.github.rpaclients.core.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An id made of characters, as a type of its own so that it cannot be passed where another id is expected. A subclass is
 * public and has {@code public static X of(String)}. Read from a JSON string or number, written as a string.
 */
public abstract class TextId {
    private final String value;

    /**
     * For subclasses.
     *
     * @param value the id as the vendor writes it, not null; a blank one may come in an answer, and no call puts it into a path
     */
    protected TextId(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    public final String value() {
        return value;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // ids of different kinds are different
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((TextId) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
