package io.github.rpaclients.swap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {
    private static final Pattern LABEL = Pattern.compile("<text x=\"([\\d.]+)\" y=\"(\\d+)\">([^<]*)</text>");
    private static final Instant START = Instant.parse("2026-10-12T09:10:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT1H,   'Mon 12 Oct 2026', 09:10",
        "PT24H,  'Mon 12 Oct 2026', 10:00",
        "P7D,    'Mon 12 Oct',      12:00",
        "P31D,   'October 2026',    'Tue 13'",
        "P92D,   'October 2026',    13",
        "P366D,  2026,              November",
        "P3000D, 2026,              Jan",
    })
    void labelsAreAsFineAsThereIsRoom(Duration length, String firstAbove, String firstBelow) {
        List<MatchResult> labels = labels(length);

        assertThat(labels.get(0).group(3)).isEqualTo(firstAbove);
        assertThat(labels).extracting(label -> label.group(3)).contains(firstBelow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT1H", "PT5H", "PT24H", "P3D", "P10D", "P45D", "P120D", "P366D", "P3660D"})
    void labelsOfARowDoNotOverlap(Duration length) {
        List<MatchResult> labels = labels(length);

        assertThat(labels).isNotEmpty();
        for (int i = 1; i < labels.size(); i++) {
            MatchResult before = labels.get(i - 1);
            if (before.group(2).equals(labels.get(i).group(2))) {
                assertThat(x(before) + Glyphs.small(before.group(3)))
                        .as(before.group(3) + " before " + labels.get(i).group(3))
                        .isLessThanOrEqualTo(x(labels.get(i)));
            }
        }
    }

    @Test
    void noLabelLeavesTheDrawing() {
        TimeScale scale = TimeScale.of(Interval.of(START, START.plus(Duration.ofDays(7))));

        assertThat(labels(Duration.ofDays(7)))
                .allSatisfy(label ->
                        assertThat(x(label) + Glyphs.small(label.group(3))).isLessThanOrEqualTo(scale.pixels()));
    }

    private static double x(MatchResult label) {
        return Double.parseDouble(label.group(1));
    }

    private static List<MatchResult> labels(Duration length) {
        Markup svg = new Markup();
        new TimeAxis(TimeScale.of(Interval.of(START, START.plus(length))), ZoneOffset.UTC).drawLabels(svg);
        return LABEL.matcher(svg.toString()).results().collect(Collectors.toList());
    }
}
