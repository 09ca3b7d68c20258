package io.github.rpaclients.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A password, token or key that does not end up in a log by accident: only {@link #reveal()} gives it away. Immutable and
 * thread-safe; not serializable on purpose.
 */
public final class Secret {
    private static final String MISSING =
            "A secret must not be null; perhaps the variable or property that it comes from is not set";

    private final String value;

    private Secret(String value) {
        this.value = Objects.requireNonNull(value, MISSING);
    }

    /**
     * Wraps a secret.
     *
     * @param value the secret, not null
     */
    public static Secret of(String value) {
        return new Secret(value);
    }

    /**
     * Copies a secret, so that the caller may wipe the array afterwards.
     *
     * @param value the secret, not null
     */
    public static Secret of(char[] value) {
        return new Secret(new String(Objects.requireNonNull(value, MISSING)));
    }

    /** The secret in the clear. Ask for it at the last moment and keep it nowhere. */
    public String reveal() {
        return value;
    }

    /** Takes the same time wherever the two differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret && MessageDigest.isEqual(bytes(), ((Secret) other).bytes());
    }

    /** The same for all secrets: a hash of a short secret would be enough to guess it. */
    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return "Secret(redacted)";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
