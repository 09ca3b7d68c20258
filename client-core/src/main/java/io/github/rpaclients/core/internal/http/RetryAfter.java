package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.json.RawObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;

/**
 * Reads {@code Retry-After}: seconds, also with a fraction, or a date (RFC 9110, 10.2.3); and the {@code retry_after} that
 * the cloud's edge puts into the body instead.
 */
final class RetryAfter {
    /** More digits than this are longer than any wait, and would not fit a long for long. */
    private static final int MAX_DIGITS = 9;

    private static final Duration FOR_EVER = Duration.ofSeconds(999_999_999L);
    private static final String MEMBER = "retry_after";
    private static final Pattern SECONDS = Pattern.compile("(\\d+)(?:\\.(\\d{1,3})\\d*)?");
    private static final DateTimeFormatter ASCTIME = new DateTimeFormatterBuilder()
            .appendPattern("EEE MMM ")
            .padNext(2)
            .appendValue(ChronoField.DAY_OF_MONTH)
            .appendPattern(" HH:mm:ss uuuu")
            .toFormatter(Locale.US)
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);

    private RetryAfter() {}

    /** Never negative; empty if the header is absent or makes no sense. */
    static Optional<Duration> of(Headers headers, Instant now) {
        String hidden = headers.get(RequestHeaders.RETRY_AFTER);
        String value = hidden == null ? headers.get("Retry-After") : hidden;
        if (value == null) {
            return Optional.empty();
        }
        // by the server's own clock, if it says what that shows
        Instant date = headers.getInstant("Date");
        return parse(value.trim(), date == null ? now : date);
    }

    /** The member {@code retry_after} of a JSON body, seconds as a number or as text; empty if it makes no sense. */
    static Optional<Duration> ofBody(String body) {
        if (!body.contains(MEMBER)) {
            return Optional.empty();
        }
        try {
            return RawObject.parse(body).get(MEMBER).flatMap(RetryAfter::seconds);
        } catch (IllegalArgumentException e) {
            // an error page, or half of one
            return Optional.empty();
        }
    }

    private static Optional<Duration> seconds(String json) {
        return ofSeconds(json.startsWith("\"") ? json.substring(1, json.length() - 1) : json);
    }

    private static Optional<Duration> ofSeconds(String number) {
        Matcher parts = SECONDS.matcher(number);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String whole = parts.group(1);
        if (whole.length() > MAX_DIGITS) {
            return Optional.of(FOR_EVER);
        }
        String fraction = Objects.requireNonNullElse(parts.group(2), "");
        return Optional.of(Duration.ofMillis(Long.parseLong(whole + (fraction + "000").substring(0, 3))));
    }

    static Optional<Duration> parse(String value, Instant now) {
        return ofSeconds(value)
                .or(() -> date(value, now).map(date -> {
                    Duration wait = Duration.between(now, date);
                    return wait.isNegative() ? Duration.ZERO : wait;
                }));
    }

    /** In one of the three forms of HTTP (RFC 9110, 5.6.7). */
    private static Optional<Instant> date(String value, Instant now) {
        return parse(DateTimeFormatter.RFC_1123_DATE_TIME, value)
                .or(() -> parse(rfc850(now), value))
                .or(() -> parse(ASCTIME, value));
    }

    private static Optional<Instant> parse(DateTimeFormatter form, String value) {
        try {
            return Optional.of(form.parse(value, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** With a year of two digits, which is none that is half a century ahead. */
    private static DateTimeFormatter rfc850(Instant now) {
        LocalDate earliest = now.atOffset(ZoneOffset.UTC).toLocalDate().minusYears(50);
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, earliest)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT)
                .withZone(ZoneOffset.UTC);
    }
}
