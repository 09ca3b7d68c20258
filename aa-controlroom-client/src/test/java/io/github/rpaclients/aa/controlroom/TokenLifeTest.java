package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenLifeTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_750_000_000L);
    private static final Duration USUAL = Duration.ofMinutes(20);

    @Test
    void takesTheEndOfTheTokenBeforeTtlSeconds() {
        assertThat(life("{\"exp\":1750000600}", "\"1200\"")).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void measuresByTheServersClockWhereTheTokenTellsWhenItWasIssued() {
        assertThat(life("{\"iat\":1749990000,\"exp\":1749990900}", "\"0\"")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void takesTtlSecondsWhereTheTokenSaysNothing() {
        assertThat(life("{\"sub\":\"7\"}", "\"300\"")).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void takesTtlSecondsAsANumber() {
        assertThat(life("{}", "300")).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void doesNotTrustATtlOfZero() {
        assertThat(life("{}", "\"0\"")).isEqualTo(USUAL);
    }

    @Test
    void fallsBackForATokenThatIsNoJwt() {
        assertThat(TokenLife.of(Secret.of("opaque"), Optional.empty(), NOW)).isEqualTo(USUAL);
    }

    @Test
    void fallsBackForAnEndInThePast() {
        assertThat(life("{\"exp\":1700000000}", "null")).isEqualTo(USUAL);
    }

    @Test
    void fallsBackForAnEndThatIsNoNumber() {
        assertThat(life("{\"exp\":\"soon\"}", "{}")).isEqualTo(USUAL);
    }

    private static Duration life(String claims, String ttlSeconds) {
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return TokenLife.of(Secret.of("h." + payload + ".s"), Optional.of(JsonValue.of(ttlSeconds)), NOW);
    }
}
