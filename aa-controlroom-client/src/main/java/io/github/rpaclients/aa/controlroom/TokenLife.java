package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.JwtClaims;
import io.github.rpaclients.core.internal.Lifetime;
import io.github.rpaclients.core.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a token lives, by its own words first. */
final class TokenLife {
    /** What the vendor documents; administrators can change it. */
    private static final Duration USUAL = Duration.ofMinutes(20);

    private TokenLife() {}

    /**
     * The time until the token ends.
     *
     * @param asked when the token was asked for, by this machine's clock
     */
    static Duration of(Secret token, Optional<JsonValue> ttlSeconds, Instant asked) {
        return fromClaims(token, asked).or(() -> Lifetime.ofSeconds(ttlSeconds)).orElse(USUAL);
    }

    /** The span between two claims of the server, so that a wrong clock on this machine does no harm. */
    private static Optional<Duration> fromClaims(Secret token, Instant asked) {
        JwtClaims claims = JwtClaims.of(token);
        String issued = claims.text("iat").orElseGet(() -> String.valueOf(asked.getEpochSecond()));
        return claims.text("exp").flatMap(end -> Lifetime.between(issued, end));
    }
}
