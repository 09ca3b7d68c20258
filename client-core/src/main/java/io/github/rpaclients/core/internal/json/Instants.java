package io.github.rpaclients.core.internal.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * ISO-8601 as the vendors write it: up to nine fraction digits (.NET sends seven), {@code Z}, an offset with or without
 * colon, or nothing, which means UTC. The form with seconds and {@code Z}, which is nearly all of them, is read digit by
 * digit; a formatter costs thirty times as much.
 */
final class Instants {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT); // or 30 February becomes the 29th

    private static final int SHORTEST = "\"2024-01-02T03:04:05Z\"".length();
    private static final int MOST_DIGITS = 9;
    private static final int SECONDS_PER_DAY = 86_400;

    private Instants() {}

    static Instant parse(String text) {
        TemporalAccessor parsed = FORMAT.parseBest(text, Instant::from, LocalDateTime::from);
        return parsed instanceof Instant ? (Instant) parsed : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }

    /** A date-time that ends in Z; null if what stands there is of another form, and the cursor then where it was. */
    static @Nullable Instant readUtc(JsonCursor in) {
        byte[] b = in.json;
        int i = in.at + 1;
        if (in.end - in.at < SHORTEST
                || b[i - 1] != '"'
                || b[i + 4] != '-'
                || b[i + 7] != '-'
                || b[i + 10] != 'T'
                || b[i + 13] != ':'
                || b[i + 16] != ':') {
            return null;
        }
        int year = two(b, i) * 100 + two(b, i + 2);
        int month = two(b, i + 5);
        int day = two(b, i + 8);
        int second = secondOfDay(two(b, i + 11), two(b, i + 14), two(b, i + 17));
        if (year < 0 || month < 1 || month > 12 || day < 1 || second < 0 || day > days(year, month)) {
            return null;
        }
        i += 19;
        int nano = 0;
        if (b[i] == '.') {
            int first = ++i;
            while (b[i] >= '0' && b[i] <= '9' && i - first < MOST_DIGITS) {
                nano = nano * 10 + (b[i++] - '0');
            }
            if (i == first) {
                return null;
            }
            for (int digits = i - first; digits < MOST_DIGITS; digits++) {
                nano *= 10;
            }
        }
        if (b[i] != 'Z' || b[i + 1] != '"') {
            return null;
        }
        in.at = i + 2;
        return Instant.ofEpochSecond(epochDay(year, month, day) * SECONDS_PER_DAY + second, nano);
    }

    /** Two digits; so far below zero that no sum can make up for it, if they are none. */
    private static int two(byte[] b, int i) {
        int tens = b[i] - '0';
        int ones = b[i + 1] - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1_000_000 : tens * 10 + ones;
    }

    private static int secondOfDay(int hour, int minute, int second) {
        boolean exists = hour < 24 && minute < 60 && second < 60 && (hour | minute | second) >= 0;
        return exists ? hour * 3600 + minute * 60 + second : -1;
    }

    private static int days(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** In years that begin in March the leap day is the last, and months before it have a regular length. */
    private static long epochDay(int year, int month, int day) {
        int y = month > 2 ? year : year - 1;
        int m = (month + 9) % 12;
        int leapDays = Math.floorDiv(y, 4) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400);
        return 365L * y + leapDays + (153 * m + 2) / 5 + day - 719_469;
    }
}
