package io.github.rpaclients.core.json;

import org.jspecify.annotations.Nullable;

/**
 * A 64-bit id, as a type of its own so that it cannot be passed where another id is expected. A subclass is public and
 * has {@code public static X of(long)}. Read from a JSON number or a string of digits, written as a number; never passes
 * through a double, which would change ids beyond 2^53.
 */
public abstract class NumericId {
    private final long value;

    protected NumericId(long value) {
        this.value = value;
    }

    public final long value() {
        return value;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // ids of different kinds are different
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((NumericId) other).value == value;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public final String toString() {
        return Long.toString(value);
    }
}
