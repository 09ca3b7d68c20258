package io.github.rpaclients.core.internal.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * ISO-8601 as the vendors write it: up to nine fraction digits (.NET sends seven), {@code Z}, an offset with or without
 * colon, or nothing, which means UTC.
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

    private Instants() {}

    static Instant parse(String text) {
        TemporalAccessor parsed = FORMAT.parseBest(text, Instant::from, LocalDateTime::from);
        return parsed instanceof Instant ? (Instant) parsed : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }

    static String format(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant);
    }
}
