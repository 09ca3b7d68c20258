package io.github.rpaclients.swap.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What may lie between two ticks of a time axis, by the clock and the calendar of a zone. From the finest on. */
enum TickUnit {
    MINUTE(Duration.ofMinutes(1), "HH:mm", ""),
    FIVE_MINUTES(Duration.ofMinutes(5), "HH:mm", ""),
    QUARTER_HOUR(Duration.ofMinutes(15), "HH:mm", ""),
    HALF_HOUR(Duration.ofMinutes(30), "HH:mm", ""),
    HOUR(Duration.ofHours(1), "HH:mm", ""),
    TWO_HOURS(Duration.ofHours(2), "HH:mm", ""),
    THREE_HOURS(Duration.ofHours(3), "HH:mm", ""),
    SIX_HOURS(Duration.ofHours(6), "HH:mm", ""),
    TWELVE_HOURS(Duration.ofHours(12), "HH:mm", ""),
    DAY(Duration.ofDays(1), "EEE d|d", "EEE d MMM uuuu|EEE d MMM|EEE d|d"),
    WEEK(Duration.ofDays(7), "d MMM", ""),
    MONTH(Duration.ofDays(28), "MMMM|MMM", "MMMM uuuu|MMM uuuu|MMM"),
    QUARTER(Duration.ofDays(90), "MMM", ""),
    YEAR(Duration.ofDays(365), "uuuu", "uuuu");

    private final Duration shortest;
    private final String fine;
    private final String coarse;

    /** Patterns from the longest on, with {@code |} between them; the coarse ones are for {@link #above}. */
    TickUnit(Duration shortest, String fine, String coarse) {
        this.shortest = shortest;
        this.fine = fine;
        this.coarse = coarse;
    }

    /** The least elapsed time between two ticks, but for a change of clocks. */
    Duration shortest() {
        return shortest;
    }

    /** Ways to write a tick with what is above it beside it, the longest first. */
    List<String> fineLabels(ZonedDateTime tick) {
        return labels(fine, tick);
    }

    /** Ways to write a tick above finer ones, the longest first. */
    List<String> coarseLabels(ZonedDateTime tick) {
        return labels(coarse, tick);
    }

    private static List<String> labels(String patterns, ZonedDateTime tick) {
        List<String> labels = new ArrayList<>();
        for (String pattern : patterns.split("\\|", -1)) {
            labels.add(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(tick));
        }
        return labels;
    }

    /** What a second row of labels says of a first row of these. */
    TickUnit above() {
        if (compareTo(DAY) < 0) {
            return DAY;
        }
        return compareTo(MONTH) < 0 ? MONTH : YEAR;
    }

    /** All ticks in a span. A time that the clock skips has none, one that it shows twice has two. */
    List<ZonedDateTime> ticks(Interval span, ZoneId zone) {
        List<ZonedDateTime> ticks = new ArrayList<>();
        for (LocalDate date = floor(span.from().atZone(zone).toLocalDate()); ; date = next(date)) {
            ZonedDateTime start = date.atStartOfDay(zone);
            if (!start.toInstant().isBefore(span.until())) {
                ticks.sort(Comparator.comparing(ZonedDateTime::toInstant));
                return ticks;
            }
            if (compareTo(DAY) < 0) {
                addTimes(ticks, date, span, zone);
            } else if (start.toLocalDate().equals(date) && span.contains(start.toInstant())) {
                ticks.add(start);
            }
        }
    }

    private void addTimes(List<ZonedDateTime> ticks, LocalDate date, Interval span, ZoneId zone) {
        LocalDateTime end = date.plusDays(1).atStartOfDay();
        for (LocalDateTime time = date.atStartOfDay(); time.isBefore(end); time = time.plus(shortest)) {
            for (ZoneOffset offset : zone.getRules().getValidOffsets(time)) {
                Instant instant = time.toInstant(offset);
                if (span.contains(instant)) {
                    ticks.add(instant.atZone(zone));
                }
            }
        }
    }

    private LocalDate floor(LocalDate date) {
        switch (this) {
            case WEEK:
                return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH:
                return date.withDayOfMonth(1);
            case QUARTER:
                return date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
            case YEAR:
                return date.withDayOfYear(1);
            default:
                return date;
        }
    }

    private LocalDate next(LocalDate date) {
        switch (this) {
            case WEEK:
                return date.plusWeeks(1);
            case MONTH:
                return date.plusMonths(1);
            case QUARTER:
                return date.plus(3, ChronoUnit.MONTHS);
            case YEAR:
                return date.plusYears(1);
            default:
                return date.plusDays(1);
        }
    }
}
