package io.github.rpaclients.swap.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "09:00-17:30, 2026-06-01T09:00, 2026-06-01T17:30",
        "9:05 - 17:30, 2026-06-01T09:05, 2026-06-01T17:30",
        "22:00-06:00, 2026-06-01T22:00, 2026-06-02T06:00",
        "22:00-24:00, 2026-06-01T22:00, 2026-06-02T00:00",
        "22:00-00:00, 2026-06-01T22:00, 2026-06-02T00:00",
        "00:00-24:00, 2026-06-01T00:00, 2026-06-02T00:00",
        "00:00-00:00, 2026-06-01T00:00, 2026-06-02T00:00",
    })
    void readsHours(String text, String start, String end) {
        Span span = Span.parse(text);

        assertThat(span.startOn(DAY)).isEqualTo(start);
        assertThat(span.endOn(DAY)).isEqualTo(end);
        assertThat(Span.parse(span.toString())).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9-17",
                "09:00",
                "09:00-17:30-18:00",
                "24:00-06:00",
                "24:00-24:00",
                "09:60-10:00",
                "25:00-26:00"
            })
    void refusesWhatIsNoSpan(String text) {
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("; write ");
    }

    @Test
    void refusesAnEmptySpan() {
        assertThatThrownBy(() -> Span.parse("09:00-09:00"))
                .hasMessage("09:00-09:00 is empty; write a later end, or 00:00-24:00 for the whole day");
        assertThatThrownBy(() -> Span.of(LocalTime.NOON, LocalTime.NOON)).hasMessageContaining("is empty");
        assertThatThrownBy(() -> Span.of(LocalTime.NOON, LocalTime.MAX)).hasMessageContaining("whole minutes");
    }
}
