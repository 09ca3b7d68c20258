package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Date-times read digit by digit are what the formatter makes of them. */
class InstantsTest {
    private static final String ALPHABET = "0123456789-:.TZ+ tz/;";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-02T03:04:05Z", "2024-02-29T23:59:59.9999999Z", "2000-02-29T00:00:00Z",
                        "1900-02-28T00:00:00.1Z",
                "0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z",
                        "1969-12-31T23:59:59Z",
                "1970-01-01T00:00:00Z", "2024-03-01T00:00:00Z", "2024-12-31T00:00:00.000Z"
            })
    void needsNoFormatterForTheUsualForm(String text) {
        assertThat(fast(text)).contains(Instants.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-04-31T00:00:00Z", "2024-13-01T00:00:00Z",
                "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z", "2024-01-32T00:00:00Z", "2024-01-01T24:00:00Z",
                "2024-01-01T00:60:00Z", "2024-01-01T00:00:60Z", "2024-01-01T00:00:00.Z",
                        "2024-01-01T00:00:00.1234567890Z",
                "2024-01-01T00:00:00", "2024-01-01T00:00:00+00:00", "2024-01-01t00:00:00z", "20a4-01-01T00:00:00Z",
                "-024-01-01T00:00:00Z", "2024-01-01T00:00:00Z ", "2024-01-01T0/:00:00Z", "2024-01-01T00:00:0:Z"
            })
    void leavesEverythingElseToTheFormatter(String text) {
        assertThat(fast(text)).isEmpty();
    }

    @Test
    void agreesWithTheFormatterOnRandomDates() {
        Random random = new Random(7);
        int usual = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = random(random);
            Optional<Instant> fast = fast(text);
            usual += fast.isPresent() ? 1 : 0;
            fast.ifPresent(instant -> assertThat(slow(text)).as(text).contains(instant));
        }
        assertThat(usual).isBetween(5_000, 19_000);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder(String.format(
                "%04d-%02d-%02dT%02d:%02d:%02d",
                random.nextInt(10_000),
                1 + random.nextInt(12),
                1 + random.nextInt(31),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60)));
        int digits = random.nextInt(10);
        if (digits > 0) {
            text.append('.').append(String.format("%09d", random.nextInt(1_000_000_000)), 0, digits);
        }
        text.append('Z');
        if (random.nextInt(3) == 0) {
            text.setCharAt(random.nextInt(text.length()), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static Optional<Instant> fast(String text) {
        JsonCursor in = JsonCursor.of('"' + text + '"');
        Optional<Instant> instant = Optional.ofNullable(Instants.readUtc(in));
        assertThat(in.at).isEqualTo(instant.isPresent() ? text.length() + 2 : 0);
        return instant;
    }

    private static Optional<Instant> slow(String text) {
        try {
            return Optional.of(Instants.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
