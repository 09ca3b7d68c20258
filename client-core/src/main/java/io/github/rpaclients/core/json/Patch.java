package io.github.rpaclients.core.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a partial update says about one member: keep it (writes nothing), clear it (writes {@code null}) or set it (writes
 * the value). An attribute of this type is declared with {@code @Value.Default} and keeps by default.
 *
 * <p>Immutable and thread-safe if the value is.
 */
public final class Patch<T> {
    private enum Verb {
        KEEP,
        CLEAR,
        SET
    }

    private static final Patch<?> KEEP = new Patch<>(Verb.KEEP, null);
    private static final Patch<?> CLEAR = new Patch<>(Verb.CLEAR, null);

    private final Verb verb;
    private final @Nullable T value;

    private Patch(Verb verb, @Nullable T value) {
        this.verb = verb;
        this.value = value;
    }

    @SuppressWarnings("unchecked") // carries no value, so it fits every type
    public static <T> Patch<T> keep() {
        return (Patch<T>) KEEP;
    }

    @SuppressWarnings("unchecked") // carries no value, so it fits every type
    public static <T> Patch<T> clear() {
        return (Patch<T>) CLEAR;
    }

    /**
     * Gives the member a new value.
     *
     * @param value not null; to remove a value, {@link #clear()}
     */
    public static <T> Patch<T> set(T value) {
        return new Patch<>(Verb.SET, Objects.requireNonNull(value, "value"));
    }

    public boolean isKeep() {
        return verb == Verb.KEEP;
    }

    public boolean isClear() {
        return verb == Verb.CLEAR;
    }

    /** The new value; empty for keep and for clear. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The same decision about another form of the value. */
    public <R> Patch<R> map(Function<? super T, ? extends R> form) {
        return value == null ? (isKeep() ? keep() : clear()) : set(form.apply(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Patch
                && verb == ((Patch<?>) other).verb
                && Objects.equals(value, ((Patch<?>) other).value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verb, value);
    }

    @Override
    public String toString() {
        return value == null ? verb.toString() : verb + "(" + value + ")";
    }
}
