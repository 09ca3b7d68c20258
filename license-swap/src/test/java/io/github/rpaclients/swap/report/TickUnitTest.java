package io.github.rpaclients.swap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class TickUnitTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void dayOf25HoursShowsTheRepeatedHourTwice() {
        assertThat(TickUnit.HOUR.ticks(day("2026-10-25", BERLIN), BERLIN))
                .hasSize(25)
                .extracting(ZonedDateTime::toString)
                .contains("2026-10-25T02:00+02:00[Europe/Berlin]", "2026-10-25T02:00+01:00[Europe/Berlin]")
                .startsWith("2026-10-25T00:00+02:00[Europe/Berlin]");
    }

    @Test
    void dayOf23HoursHasNoTickForTheSkippedHour() {
        assertThat(TickUnit.HOUR.ticks(day("2026-03-29", BERLIN), BERLIN))
                .hasSize(23)
                .extracting(ZonedDateTime::getHour)
                .startsWith(0, 1, 3, 4);
    }

    @Test
    void ticksStayOnTheClockAfterItChanged() {
        assertThat(TickUnit.SIX_HOURS.ticks(day("2026-03-29", BERLIN), BERLIN))
                .extracting(ZonedDateTime::getHour)
                .containsExactly(0, 6, 12, 18);
    }

    @Test
    void dayThatBeginsWithAnHourLessBeginsAtOne() {
        ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");

        assertThat(TickUnit.DAY.ticks(day("2018-11-04", saoPaulo), saoPaulo))
                .extracting(ZonedDateTime::toLocalTime)
                .map(Object::toString)
                .containsExactly("01:00");
    }

    @Test
    void dayThatNeverWasHasNoTick() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        Interval span = Interval.of(
                LocalDate.parse("2011-12-29").atStartOfDay(apia).toInstant(),
                LocalDate.parse("2012-01-01").atStartOfDay(apia).toInstant());

        assertThat(TickUnit.DAY.ticks(span, apia))
                .extracting(ZonedDateTime::getDayOfMonth)
                .containsExactly(29, 31);
    }

    @Test
    void weeksBeginOnMondayAndQuartersInJanuary() {
        Interval span = Interval.of(
                LocalDate.parse("2026-01-02").atStartOfDay(BERLIN).toInstant(),
                LocalDate.parse("2026-08-01").atStartOfDay(BERLIN).toInstant());

        assertThat(TickUnit.WEEK.ticks(span, BERLIN).get(0).toLocalDate()).isEqualTo("2026-01-05");
        assertThat(TickUnit.QUARTER.ticks(span, BERLIN))
                .extracting(ZonedDateTime::toLocalDate)
                .map(Object::toString)
                .containsExactly("2026-04-01", "2026-07-01");
    }

    private static Interval day(String date, ZoneId zone) {
        LocalDate day = LocalDate.parse(date);
        return Interval.of(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
