package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.auth.JwtClaims;
import io.github.rpaclients.core.json.JsonValue;
import java.math.BigDecimal;
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
        return fromClaims(token, asked)
                .or(() -> ttlSeconds.flatMap(JsonValue::asText).flatMap(TokenLife::seconds))
                .filter(life -> !life.isZero() && !life.isNegative())
                .orElse(USUAL);
    }

    /** The span between two claims of the server, so that a wrong clock on this machine does no harm. */
    private static Optional<Duration> fromClaims(Secret token, Instant asked) {
        JwtClaims claims = JwtClaims.of(token);
        Duration issued = claims.text("iat")
                .flatMap(TokenLife::seconds)
                .orElseGet(() -> Duration.ofSeconds(asked.getEpochSecond()));
        return claims.text("exp")
                .flatMap(TokenLife::seconds)
                .map(end -> end.minus(issued))
                .filter(life -> !life.isZero() && !life.isNegative());
    }

    private static Optional<Duration> seconds(String text) {
        try {
            return Optional.of(Duration.ofSeconds(new BigDecimal(text).intValueExact()));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
