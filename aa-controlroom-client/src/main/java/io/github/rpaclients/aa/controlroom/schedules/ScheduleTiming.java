package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** When a bot runs: {@code ScheduleTiming.daily(date, LocalTime.of(6, 0), zone, 1).withEndDate("2026-12-31")}. */
@Entity
public interface ScheduleTiming extends WithScheduleTiming {
    Optional<ScheduleStatus> status();

    Optional<String> description();

    Optional<ScheduleType> scheduleType();

    /** One of the four recurrences, or none. */
    Optional<DailyRecurrence> dailyRecurrence();

    Optional<WeeklyRecurrence> weeklyRecurrence();

    Optional<MonthlyDateRecurrence> monthlyDateRecurrence();

    Optional<MonthlyWeekDayRecurrence> monthlyWeekDayRecurrence();

    /** For example {@code Europe/Vienna}. */
    Optional<String> timeZone();

    /** As {@code 2026-11-29}. */
    Optional<String> startDate();

    /** The last day; empty for no end. */
    Optional<String> endDate();

    /** As {@code 06:00}. */
    Optional<String> startTime();

    Optional<Boolean> repeatEnabled();

    /** With {@link #repeatEnabled}. */
    Optional<RepeatOccurrence> repeatOccurrence();

    /** Run later what could not run in its time. */
    Optional<Boolean> misfireScheduleConfig();

    @AsNumber
    Optional<UserId> ownedBy();

    Optional<ScheduleResiliency> scheduleResiliency();

    /** Once, at this time. */
    static ScheduleTiming once(LocalDate date, LocalTime time, ZoneId zone) {
        return new ScheduleTimingBuilder()
                .status(ScheduleStatus.ACTIVE)
                .scheduleType(ScheduleType.NONE)
                .timeZone(zone.getId())
                .startDate(date.toString())
                .startTime(ScheduleTimes.text(time))
                .build();
    }

    /**
     * Every so many days from a day on, at this time.
     *
     * @param days 1 for every day
     */
    static ScheduleTiming daily(LocalDate begin, LocalTime time, ZoneId zone, int days) {
        return once(begin, time, zone)
                .withScheduleType(ScheduleType.DAILY)
                .withDailyRecurrence(new DailyRecurrenceBuilder().interval(days).build());
    }

    /**
     * On days of the week, every so many weeks from a day on.
     *
     * @param weeks 1 for every week
     */
    static ScheduleTiming weekly(LocalDate begin, LocalTime time, ZoneId zone, int weeks, Collection<DayOfWeek> days) {
        return once(begin, time, zone)
                .withScheduleType(ScheduleType.WEEKLY)
                .withWeeklyRecurrence(new WeeklyRecurrenceBuilder()
                        .interval(weeks)
                        .addAllDaysOfWeek(days)
                        .build());
    }

    /** On a day of these months, by its number, from a day on. */
    static ScheduleTiming monthly(
            LocalDate begin, LocalTime time, ZoneId zone, Collection<MonthOfYear> months, int dateOfMonth) {
        return once(begin, time, zone)
                .withScheduleType(ScheduleType.MONTHLY)
                .withMonthlyDateRecurrence(new MonthlyDateRecurrenceBuilder()
                        .addAllMonthsOfYear(months)
                        .dateOfMonth(dateOfMonth)
                        .build());
    }

    /** On a day of these months, such as the last Friday, from a day on. */
    static ScheduleTiming monthly(
            LocalDate begin,
            LocalTime time,
            ZoneId zone,
            Collection<MonthOfYear> months,
            WeekOfMonth week,
            DayOfWeek day) {
        return once(begin, time, zone)
                .withScheduleType(ScheduleType.MONTHLY)
                .withMonthlyWeekDayRecurrence(new MonthlyWeekDayRecurrenceBuilder()
                        .addAllMonthsOfYear(months)
                        .weekOfMonth(week)
                        .dayOfWeek(day)
                        .build());
    }
}
