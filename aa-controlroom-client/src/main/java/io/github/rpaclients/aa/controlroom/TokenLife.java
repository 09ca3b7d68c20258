package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
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
        Optional<RawObject> claims = claims(token);
        Optional<Duration> expires = claims.flatMap(c -> claim(c, "exp"));
        Duration issued =
                claims.flatMap(c -> claim(c, "iat")).orElseGet(() -> Duration.ofSeconds(asked.getEpochSecond()));
        return expires.map(e -> e.minus(issued)).filter(life -> !life.isZero() && !life.isNegative());
    }

    private static Optional<Duration> claim(RawObject claims, String name) {
        return claims.get(name).map(JsonValue::of).flatMap(JsonValue::asText).flatMap(TokenLife::seconds);
    }

    private static Optional<Duration> seconds(String text) {
        try {
            return Optional.of(Duration.ofSeconds(new BigDecimal(text).intValueExact()));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Read without checking the signature: good for timing, proves nothing. */
    private static Optional<RawObject> claims(Secret token) {
        String[] parts = token.reveal().split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(parts[1]);
            return Optional.of(RawObject.parse(new String(json, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
