package io.github.rpaclients.swap.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times, durations and shares as a reader of the page sees them. */
final class Words {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private static final Pattern INSTANT =
            Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z\\b");

    private Words() {}

    /** {@code Mon 23 Nov 2026 09:00}, with seconds where there are some. */
    static String time(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }

    /** {@code Mon 23 Nov 2026}. */
    static String date(Instant instant, ZoneId zone) {
        return DATE.format(instant.atZone(zone));
    }

    /** {@code Mon 23 Nov 2026 09:00 to 17:30}; the second date only where it is another one. */
    static String span(Interval span, ZoneId zone) {
        ZonedDateTime until = span.until().atZone(zone);
        boolean sameDay = span.from().atZone(zone).toLocalDate().equals(until.toLocalDate());
        String end = sameDay ? (until.getSecond() == 0 ? CLOCK : CLOCK_SECOND).format(until) : time(span.until(), zone);
        return time(span.from(), zone) + " to " + end;
    }

    /** {@code Europe/Berlin}, {@code UTC}. */
    static String zone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** A text with the times in it, such as {@code 2026-11-23T08:00:00Z}, as all others are shown. */
    static String times(String text, ZoneId zone) {
        return INSTANT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(shown(match.group(), zone)));
    }

    private static String shown(String instant, ZoneId zone) {
        try {
            return time(Instant.parse(instant), zone);
        } catch (DateTimeException e) {
            return instant;
        }
    }

    /** {@code Sun 25 Oct 2026 at 03:00, clocks go back to 02:00}. */
    static String clockChange(ZoneOffsetTransition change) {
        return DATE.format(change.getDateTimeBefore()) + " at " + CLOCK.format(change.getDateTimeBefore())
                + ", clocks go " + (change.isGap() ? "forward" : "back") + " to "
                + CLOCK.format(change.getDateTimeAfter());
    }

    /** {@code 1 h 30 min}, {@code 45 min}, {@code 12 s}; to the second below an hour, to the minute above. */
    static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        if (hours > 0) {
            return hours + " h" + (minutes == 0 ? "" : " " + minutes + " min");
        }
        if (minutes > 0) {
            return minutes + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        return seconds == 0 && !duration.isZero() ? "under 1 s" : seconds + " s";
    }

    /** Hours in decimals, {@code 7.50}. */
    static String hours(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** {@code 99.9 %}, rounded down so that only the whole is 100; a dash if the whole is nothing. */
    static String share(Duration part, Duration whole) {
        if (whole.isZero()) {
            return "–";
        }
        return BigDecimal.valueOf(part.toMillis())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(Math.max(1, whole.toMillis())), 1, RoundingMode.DOWN)
                        .toPlainString()
                + " %";
    }

    /** {@code 1 seat}, {@code 2 seats}. */
    static String count(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
