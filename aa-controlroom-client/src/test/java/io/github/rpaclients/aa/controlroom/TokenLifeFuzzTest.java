package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.rpaclients.core.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Whatever a token says of itself, it lives for a while. */
class TokenLifeFuzzTest {
    @FuzzTest
    void isPositive(byte[] payload) {
        String token = "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload) + ".x";

        Duration life = TokenLife.of(Secret.of(token), Optional.empty(), Instant.parse("2026-01-01T08:00:00Z"));

        assertThat(life).isPositive();
    }
}
