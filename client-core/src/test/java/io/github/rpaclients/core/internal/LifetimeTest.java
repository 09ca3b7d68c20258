package io.github.rpaclients.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.json.JsonValue;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifetimeTest {
    private static final Duration LONGEST = Duration.ofDays(3650);

    @ParameterizedTest
    @CsvSource({
        "3600, PT1H",
        "3599.5, PT59M59.5S",
        "'\"3600\"', PT1H",
        "'\" 60 \"', PT1M",
        "6e1, PT1M",
        "0.001, PT0.001S"
    })
    void isANumberOfSecondsHoweverItIsWritten(String json, Duration life) {
        assertThat(Lifetime.ofSeconds(Optional.of(JsonValue.of(json)))).contains(life);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "1e999999999", "\"Infinity\"", "315360001"})
    void isTenYearsAtTheLongest(String json) {
        assertThat(Lifetime.ofSeconds(Optional.of(JsonValue.of(json)))).contains(LONGEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "-1",
                "-1e999999999",
                "1e-999999999",
                "0.0009",
                "\"\"",
                "\"NaN\"",
                "\"1 h\"",
                "null",
                "{}",
                "[]",
                "true"
            })
    void saysNothingWhereNoneCanBeMeant(String json) {
        assertThat(Lifetime.ofSeconds(Optional.of(JsonValue.of(json)))).isEmpty();
    }

    @Test
    void saysNothingWhereNothingIsSaid() {
        assertThat(Lifetime.ofSeconds(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1750000000, 1750000600, PT10M", "4000000000, 4000000600.5, PT10M0.5S", "0, 1e99, PT87600H"})
    void liesBetweenIssueAndEnd(String issued, String end, Duration life) {
        assertThat(Lifetime.between(issued, end)).contains(life);
    }

    @ParameterizedTest
    @CsvSource({"1750000600, 1750000000", "soon, 1750000000", "1750000000, later", "Infinity, Infinity"})
    void liesNotBetweenWhatMakesNoSense(String issued, String end) {
        assertThat(Lifetime.between(issued, end)).isEmpty();
    }
}
