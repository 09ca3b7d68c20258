package io.github.rpaclients.swap.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Working hours by the clock on the wall, in whole minutes: {@code 09:00-17:30}. One that ends at or before its start goes
 * on into the next day, {@code 22:00-06:00}; {@code 24:00} is the end of the day. At most 24 hours. Immutable.
 */
public final class Span {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");
    private static final int DAY = 24 * 60;

    private final int start;
    private final int end;

    private Span(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Hours from one time to another; midnight as an end is the end of the day.
     *
     * @throws IllegalArgumentException if both are the same time other than midnight, or one has seconds
     */
    public static Span of(LocalTime start, LocalTime end) {
        if (!whole(start) || !whole(end)) {
            throw new IllegalArgumentException(start + "-" + end + " has seconds; write whole minutes");
        }
        return checked(start.toSecondOfDay() / 60, end.equals(LocalTime.MIDNIGHT) ? DAY : end.toSecondOfDay() / 60);
    }

    /**
     * Reads {@code HH:MM-HH:MM}.
     *
     * @throws IllegalArgumentException with a sentence that says what to write
     */
    public static Span parse(String text) {
        Matcher matcher = TEXT.matcher(text.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no span of hours; write one such as 09:00-17:30");
        }
        int start = minutes(matcher.group(1), matcher.group(2));
        int end = minutes(matcher.group(3), matcher.group(4));
        if (start < 0 || start == DAY || end < 0) {
            throw new IllegalArgumentException("\"" + text
                    + "\" names a time that no clock shows; write 00:00 to 23:59, or 24:00 for the end of the day");
        }
        return checked(start, end == 0 ? DAY : end);
    }

    private static boolean whole(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).equals(time);
    }

    private static int minutes(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return minute > 59 || hour * 60 + minute > DAY ? -1 : hour * 60 + minute;
    }

    private static Span checked(int start, int end) {
        if (start == end) {
            throw new IllegalArgumentException(
                    new Span(start, end) + " is empty; write a later end, or 00:00-24:00 for the whole day");
        }
        return new Span(start, end);
    }

    Duration length() {
        return Duration.ofMinutes(end < start ? end + DAY - start : end - start);
    }

    LocalDateTime startOn(LocalDate date) {
        return date.atStartOfDay().plusMinutes(start);
    }

    LocalDateTime endOn(LocalDate date) {
        return date.atStartOfDay().plusMinutes(end < start ? end + DAY : end);
    }

    /** Whether this span, begun on that date, shares a minute by the clock with another, begun on another date. */
    public boolean overlaps(LocalDate on, Span other, LocalDate otherOn) {
        return startOn(on).isBefore(other.endOn(otherOn))
                && other.startOn(otherOn).isBefore(endOn(on));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span && ((Span) other).start == start && ((Span) other).end == end;
    }

    @Override
    public int hashCode() {
        return start * 31 + end;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d-%02d:%02d", start / 60, start % 60, end / 60, end % 60);
    }
}
