package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-01-01T07:00:00Z");

    @Test
    void isANumberOfSeconds() {
        assertThat(RetryAfter.parse("0", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.parse("120", NOW)).contains(Duration.ofSeconds(120));
    }

    @Test
    void isADate() {
        assertThat(RetryAfter.parse("Thu, 01 Jan 2026 07:00:30 GMT", NOW)).contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.parse("Thu, 1 Jan 2026 07:00:30 GMT", NOW)).contains(Duration.ofSeconds(30));
    }

    @Test
    void isOverAtADateThatHasPassed() {
        assertThat(RetryAfter.parse("Thu, 01 Jan 2026 06:59:59 GMT", NOW)).contains(Duration.ZERO);
    }

    @Test
    void isForEverIfItIsTooLargeToCount() {
        assertThat(RetryAfter.parse("99999999999999999999", NOW).orElseThrow()).isGreaterThan(Duration.ofDays(365));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "Fri, 01 Jan 2026 07:00:30 GMT", "2026-01-01T07:00:30Z", "٣"})
    void isNothingIfItIsMalformed(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }
}
