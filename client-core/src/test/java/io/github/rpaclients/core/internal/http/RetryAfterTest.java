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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thursday, 01-Jan-26 07:00:30 GMT",
                "Thu Jan  1 07:00:30 2026",
                "Thu Jan 01 07:00:30 2026",
            })
    void isADateInAFormOfOldHttp(String value) {
        assertThat(RetryAfter.parse(value, NOW)).contains(Duration.ofSeconds(30));
    }

    @Test
    void takesAYearOfTwoDigitsForOneThatIsNotLongerThanHalfACenturyOff() {
        assertThat(RetryAfter.parse("Tuesday, 01-Jan-75 07:00:00 GMT", NOW))
                .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofDays(365 * 48)));
        assertThat(RetryAfter.parse("Friday, 31-Dec-99 23:59:59 GMT", NOW)).contains(Duration.ZERO);
    }

    @Test
    void isAFractionOfASecond() {
        assertThat(RetryAfter.parse("1.5", NOW)).contains(Duration.ofMillis(1500));
        assertThat(RetryAfter.parse("0.25" + "0".repeat(100_000), NOW)).contains(Duration.ofMillis(250));
        assertThat(RetryAfter.parse("9999999999.5", NOW).orElseThrow()).isGreaterThan(Duration.ofDays(365));
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
    @ValueSource(
            strings = {
                "",
                "-1",
                "1.",
                ".5",
                "1,5",
                "soon",
                "Fri, 01 Jan 2026 07:00:30 GMT",
                "Friday, 01-Jan-26 07:00:30 GMT",
                "Thu, 01-Jan-26 07:00:30 GMT",
                "Fri Jan  1 07:00:30 2026",
                "Thu Jan  1 07:00:30 2026 GMT",
                "Thu Feb 30 07:00:30 2026",
                "2026-01-01T07:00:30Z",
                "٣"
            })
    void isNothingIfItIsMalformed(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }
}
