package io.github.rpaclients.core.auth;

import io.github.rpaclients.core.Secret;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token and the time it ends, if that is known. Immutable; {@code toString} does not show the token. */
public final class AccessToken {
    private final Secret value;
    private final Optional<Instant> expiresAt;

    private AccessToken(Secret value, Optional<Instant> expiresAt) {
        this.value = value;
        this.expiresAt = expiresAt;
    }

    /** A token whose end is not known: used until the server rejects it. */
    public static AccessToken of(Secret value) {
        return new AccessToken(given(value, "The token is missing"), Optional.empty());
    }

    /** A token that ends then, by this machine's clock. */
    public static AccessToken of(Secret value, Instant expiresAt) {
        return new AccessToken(
                given(value, "The token is missing"),
                Optional.of(given(expiresAt, "The end of the token is missing; leave it out where it is not known")));
    }

    private static <T> T given(@Nullable T value, String sentence) {
        if (value == null) {
            throw new IllegalArgumentException(sentence);
        }
        return value;
    }

    public Secret value() {
        return value;
    }

    public Optional<Instant> expiresAt() {
        return expiresAt;
    }

    @Override
    public String toString() {
        return "AccessToken(until " + expiresAt.map(Instant::toString).orElse("rejected") + ")";
    }
}
