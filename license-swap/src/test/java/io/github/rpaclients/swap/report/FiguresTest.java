package io.github.rpaclients.swap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rpaclients.swap.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void countsSeatHours() {
        Figures figures = figures(day(2).planned("ada", at("08:00"), at("12:00"))
                .actual("ada", at("07:30"), at("12:00"))
                .planned("grace", at("09:00"), at("13:00"))
                .actual("grace", at("10:00"), at("15:00")));

        assertThat(figures.available()).isEqualTo(Duration.ofHours(48));
        assertThat(figures.held()).isEqualTo(Duration.ofMinutes(270 + 300));
        assertThat(figures.needed()).isEqualTo(Duration.ofHours(8));
        assertThat(figures.covered()).isEqualTo(Duration.ofHours(4 + 3));
        assertThat(figures.unused()).isEqualTo(Duration.ofMinutes(30 + 120));
        assertThat(figures.inUse().peak()).isEqualTo(2);
        assertThat(figures.mostNeeded()).isEqualTo(2);
    }

    @Test
    void countsTheSeatOfOnePersonOnce() {
        Figures figures = figures(day(1).actual("ada", at("08:00"), at("10:00"))
                .actual("ada", at("09:00"), at("11:00"))
                .actual("grace", at("11:00"), at("12:00")));

        assertThat(figures.held()).isEqualTo(Duration.ofHours(4));
        assertThat(figures.inUse().peak()).isEqualTo(1);
    }

    @Test
    void countsOnlyWhatLiesInTheTimeShown() {
        Figures figures = figures(day(1).planned("ada", at("00:00").minusSeconds(3600), at("01:00"))
                .actual("ada", Instant.MIN, at("02:00"))
                .actual("grace", at("22:00"), Instant.MAX));

        assertThat(figures.needed()).isEqualTo(Duration.ofHours(1));
        assertThat(figures.held()).isEqualTo(Duration.ofHours(2 + 2));
        assertThat(figures.starts()).isZero();
    }

    @Test
    void countsNeedsThatBeganWithoutASeatAndHowLongTheyWaited() {
        SeatReport report = SeatReport.of(day(3).planned("ada", at("08:00"), at("12:00"))
                .actual("ada", at("08:45"), at("12:00"))
                .planned("ada", at("13:00"), at("14:00"))
                .actual("ada", at("13:00"), at("14:00"))
                .planned("grace", at("09:00"), at("11:00"))
                .actual("grace", at("11:00"), at("12:00"))
                .planned("linus", at("23:00"), at("23:00").plusSeconds(7200))
                .build());

        assertThat(report.figures().starts()).isEqualTo(4);
        assertThat(report.figures().lateStarts()).isEqualTo(3);
        assertThat(report.figures().longestLate()).isEqualTo(Duration.ofHours(2));
        assertThat(report.people())
                .flatExtracting(PersonTimes::lateStarts)
                .extracting(LateStart::start, LateStart::late, LateStart::came)
                .containsExactlyInAnyOrder(
                        tuple(at("08:00"), Duration.ofMinutes(45), true),
                        tuple(at("09:00"), Duration.ofHours(2), false),
                        tuple(at("23:00"), Duration.ofHours(1), false));
    }

    @Test
    void utilisationIsNeverMoreThanAllSeats() {
        Figures figures = figures(day(1).actual("ada", at("00:00"), Instant.MAX)
                .actual("grace", at("08:00"), at("11:00"))
                .actual("linus", at("10:00"), at("12:00")));

        assertThat(figures.used()).isEqualTo(Duration.ofHours(24)).isEqualTo(figures.available());
        assertThat(figures.overfull()).isEqualTo(Duration.ofHours(4));
        assertThat(figures.inUse().peak()).isEqualTo(3);
    }

    @Test
    void aPersonWithTwoTenuresAtOnceCountsOnce() {
        Figures figures = figures(day(1).actual("ada", at("08:00"), at("10:00"))
                .actual("Ada", at("09:00"), at("11:00"))
                .actual("ada", at("11:00"), at("12:00")));

        assertThat(figures.inUse().peak()).isEqualTo(1);
        assertThat(figures.held()).isEqualTo(Duration.ofHours(4));
        assertThat(figures.overfull()).isZero();
    }

    @Test
    void aSeatThatChangesHandsIsOneSeat() {
        Figures figures =
                figures(day(1).actual("ada", at("08:00"), at("10:00")).actual("grace", at("10:00"), at("12:00")));

        assertThat(figures.inUse().peak()).isEqualTo(1);
        assertThat(figures.used()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void countsOnlyWhatIsRecorded() {
        Figures figures = figures(day(1).recordedFrom(at("10:00"))
                .recordedUntil(at("20:00"))
                .planned("ada", at("08:00"), at("12:00"))
                .planned("grace", at("19:00"), at("22:00"))
                .actual("ada", Instant.MIN, at("11:00"))
                .actual("linus", at("19:30"), Instant.MAX));

        assertThat(figures.available()).isEqualTo(Duration.ofHours(10));
        assertThat(figures.used()).isEqualTo(Duration.ofMinutes(60 + 30));
        assertThat(figures.needed()).isEqualTo(Duration.ofHours(2 + 1));
        assertThat(figures.missed()).isEqualTo(Duration.ofHours(1 + 1));
        assertThat(figures.unused()).isEqualTo(Duration.ofMinutes(30));
        assertThat(figures.starts()).isEqualTo(1);
        assertThat(figures.longestLate()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void nothingIsCountedWhereNothingIsRecorded() {
        Figures figures = figures(day(1).recordedFrom(Instant.MAX)
                .planned("ada", at("08:00"), at("12:00"))
                .actual("ada", Instant.MIN, Instant.MAX));

        assertThat(figures.available()).isZero();
        assertThat(figures.held()).isZero();
        assertThat(figures.missed()).isZero();
        assertThat(figures.starts()).isZero();
    }

    @Test
    void takesShiftsThatTouchAsOneNeed() {
        Figures figures = figures(day(1).planned("ada", at("08:00"), at("12:00"))
                .planned("ada", at("12:00"), at("16:00"))
                .actual("ada", at("08:00"), at("12:00")));

        assertThat(figures.starts()).isEqualTo(1);
        assertThat(figures.lateStarts()).isZero();
    }

    @Test
    void daysOfOtherLengthsHaveOtherHours() {
        Instant spring = LocalDateTime.parse("2026-03-29T00:00").atZone(BERLIN).toInstant();
        Instant monday = LocalDateTime.parse("2026-03-30T00:00").atZone(BERLIN).toInstant();

        Figures figures = figures(SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 1)
                .between(spring, monday)
                .zone(BERLIN));

        assertThat(figures.available()).isEqualTo(Duration.ofHours(23));
    }

    private static SeatTimeline.Builder day(int seats) {
        return SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), seats)
                .between(at("00:00"), at("00:00").plus(Duration.ofDays(1)))
                .zone(BERLIN);
    }

    private static Figures figures(SeatTimeline.Builder timeline) {
        return SeatReport.of(timeline.build()).figures();
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-11-23T" + time).atZone(BERLIN).toInstant();
    }
}
