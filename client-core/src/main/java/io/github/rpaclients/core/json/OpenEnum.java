package io.github.rpaclients.core.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word from a vocabulary the vendor may extend at any time: the known words are constants, any other is kept as it
 * came. A subclass is public and has {@code public static X of(String)}:
 *
 * <pre>{@code
 * public final class Priority extends OpenEnum {
 *     public static final Priority LOW = of("Low");
 *
 *     private Priority(String value) {
 *         super(value);
 *     }
 *
 *     public static Priority of(String value) {
 *         return new Priority(value);
 *     }
 * }
 * }</pre>
 *
 * <p>Read from a JSON string or number (some servers send the number of the word), written as a string. Equal are values
 * of the same class with the same word. Immutable and thread-safe if the subclass is.
 */
public abstract class OpenEnum {
    private final String value;

    /**
     * For subclasses.
     *
     * @param value the word as the vendor writes it, not null
     */
    protected OpenEnum(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * For subclasses whose words some servers number: the word of a number, or the text as it came, a number that has no word
     * included.
     *
     * @param words by their numbers, from 0
     */
    protected static String word(String value, String... words) {
        for (int number = 0; number < words.length; number++) {
            if (value.equals(Integer.toString(number))) {
                return words[number];
            }
        }
        return value;
    }

    /** The word as the vendor writes it. */
    public final String value() {
        return value;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // a word means something only within its vocabulary
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnum) other).value.equals(value);
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
