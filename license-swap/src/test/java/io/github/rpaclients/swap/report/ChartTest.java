package io.github.rpaclients.swap.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** 960 pixels, so that an hour is 40. */
    private static final Interval DAY = Interval.of(START, START.plus(Duration.ofDays(1)));

    @Test
    void drawsABarForEachInterval() {
        assertThat(path(Bars.Look.USED, 60, 120, 180, 210)).isEqualTo("M40 12h40m40 0h20");
        assertThat(path(Bars.Look.PLANNED, 60, 120, 180, 210)).isEqualTo("M40 4h40v16h-40zm80 0h20v16h-20z");
    }

    @Test
    void drawsWhatIsLessThanHalfAPixelApartAsOneBar() {
        Intervals aSecondApart = Intervals.union(List.of(
                Interval.of(START, START.plusSeconds(3600)),
                Interval.of(START.plusSeconds(3601), START.plusSeconds(7200))));

        assertThat(path(Bars.Look.USED, aSecondApart)).isEqualTo("M0 12h80");
    }

    @Test
    void drawsTheShortestIntervalAPixelWideWithinTheDrawing() {
        Intervals atTheEnds = Intervals.union(List.of(
                Interval.of(START, START.plusMillis(1)), Interval.of(DAY.until().minusMillis(1), DAY.until())));

        assertThat(path(Bars.Look.MISSED, atTheEnds)).isEqualTo("M0 12h1m958 0h1");
    }

    @Test
    void marksWhatWasMissedAndWhatWasHeldForNothing() {
        String page = SeatReport.of(SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 1)
                        .between(DAY.from(), DAY.until())
                        .planned("ada", minute(60), minute(120))
                        .actual("ada", minute(90), minute(150))
                        .build())
                .html();

        assertThat(page)
                .contains("class=\"missed\" d=\"M40 12h20\"><title>needed, not held Thu 1 Jan 2026 01:00 to 01:30<")
                .contains("class=\"used\" d=\"M60 12h20\"><title>needed and held Thu 1 Jan 2026 01:30 to 02:00<")
                .contains("class=\"unused\" d=\"M80 12h20\"><title>held, not needed Thu 1 Jan 2026 02:00 to 02:30<");
    }

    @Test
    void stepsFollowTheSeatsInUse() {
        assertThat(steps(DAY, 2, 60, 180, 120, 240)).isEqualTo("M0 118H40V82H80V46H120V82H160V118H960V118z");
    }

    @Test
    void shortPeakInAYearIsNotLost() {
        Interval year = Interval.of(START, START.plus(Duration.ofDays(365)));

        assertThat(steps(year, 1, 100_000, 100_001)).contains("V46").endsWith("H2400V118z");
    }

    @Test
    void stepsRiseAboveTheLimitWhenMoreSeatsAreInUseThanThereAre() {
        assertThat(steps(DAY, 1, 0, 120, 60, 120)).isEqualTo("M0 118H0V82H40V46H80V118H960V118z");
    }

    @Test
    void drawsNothingHeldWhereNothingIsRecorded() {
        String page = SeatReport.of(SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 1)
                        .between(DAY.from(), DAY.until())
                        .recordedFrom(minute(90))
                        .recordedUntil(minute(180))
                        .planned("ada", minute(60), minute(120))
                        .actual("ada", Instant.MIN, Instant.MAX)
                        .build())
                .html();

        assertThat(page)
                .contains("class=\"unknown\" fill=\"url(#hatch)\" d=\"M0 36h60V118h-60z\"")
                .contains("class=\"unknown\" fill=\"url(#hatch)\" d=\"M120 36h840V118h-840z\"")
                .contains("class=\"steps\" d=\"M60 118H60V46H120V118H120V118z\"")
                .contains("class=\"planned\" d=\"M40 4h40v16h-40z\"")
                .contains("class=\"used\" d=\"M60 12h20\"")
                .contains("class=\"unused\" d=\"M80 12h40\"")
                .doesNotContain("<path class=\"missed\" d=\"M4");
    }

    @Test
    void hatchesNothingWhereAllIsRecorded() {
        String page = SeatReport.of(SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 1)
                        .between(DAY.from(), DAY.until())
                        .recordedFrom(DAY.from())
                        .recordedUntil(DAY.until())
                        .planned("ada", minute(60), minute(120))
                        .build())
                .html();

        assertThat(page).doesNotContain("unknown\"", "No record", "no record");
    }

    /** @param minutes from and until in turn, each of another person */
    private static String steps(Interval span, int seats, int... minutes) {
        SeatTimeline.Builder timeline =
                SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), seats).between(span.from(), span.until());
        for (int i = 0; i < minutes.length; i += 2) {
            timeline.actual("person " + i, minute(minutes[i]), minute(minutes[i + 1]));
        }
        String page = SeatReport.of(timeline.build()).html();
        Matcher steps = Pattern.compile("class=\"steps\" d=\"(M0 118[^\"]*)\"").matcher(page);
        assertThat(steps.find()).isTrue();
        return steps.group(1);
    }

    private static String path(Bars.Look look, int... minutes) {
        List<Interval> parts = new ArrayList<>();
        for (int i = 0; i < minutes.length; i += 2) {
            parts.add(Interval.of(minute(minutes[i]), minute(minutes[i + 1])));
        }
        return path(look, Intervals.union(parts));
    }

    private static String path(Bars.Look look, Intervals times) {
        Markup svg = new Markup();
        new Bars(look, TimeScale.of(DAY), ZoneOffset.UTC, false).draw(svg, times, 0);
        Matcher path = Pattern.compile(" d=\"([^\"]*)\"").matcher(svg.toString());
        assertThat(path.find()).isTrue();
        return path.group(1);
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
