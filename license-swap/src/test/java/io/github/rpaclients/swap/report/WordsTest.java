package io.github.rpaclients.swap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void timesWithinATextAreThoseOfTheZone() {
        assertThat(Words.times("works until 2026-11-24T17:00:00Z", ZoneId.of("Europe/Berlin")))
                .isEqualTo("works until Tue 24 Nov 2026 18:00");
        assertThat(Words.times("2026-11-24T17:00:00.25Z, 2026-99-99T17:00:00Z, $1 \\", ZoneOffset.UTC))
                .isEqualTo("Tue 24 Nov 2026 17:00, 2026-99-99T17:00:00Z, $1 \\");
    }

    @Test
    void onlyTheWholeIsAHundredPerCent() {
        assertThat(Words.share(Duration.ofSeconds(99_999), Duration.ofSeconds(100_000)))
                .isEqualTo("99.9 %");
        assertThat(Words.share(Duration.ofHours(3), Duration.ofHours(3))).isEqualTo("100.0 %");
        assertThat(Words.share(Duration.ZERO, Duration.ZERO)).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, under 1 s",
        "PT12S, 12 s",
        "PT45M, 45 min",
        "PT1M5S, 1 min 5 s",
        "PT2H, 2 h",
        "PT26H30M10S, 26 h 30 min"
    })
    void durationsAreAsExactAsAReaderNeeds(Duration duration, String text) {
        assertThat(Words.duration(duration)).isEqualTo(text);
    }

    @Test
    void hoursHaveTwoDecimals() {
        assertThat(Words.hours(Duration.ofMinutes(100))).isEqualTo("1.67");
    }

    @Test
    void spansNameTheDateOfTheirEndOnlyWhereItIsAnother() {
        Instant from = Instant.parse("2026-11-23T09:00:00Z");

        assertThat(Words.span(Interval.of(from, from.plusSeconds(3605)), ZoneOffset.UTC))
                .isEqualTo("Mon 23 Nov 2026 09:00 to 10:00:05");
        assertThat(Words.span(Interval.of(from, from.plus(Duration.ofDays(1))), ZoneOffset.UTC))
                .isEqualTo("Mon 23 Nov 2026 09:00 to Tue 24 Nov 2026 09:00");
    }
}
