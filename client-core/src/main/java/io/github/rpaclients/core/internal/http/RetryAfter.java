package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.json.RawObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;

/**
 * Reads {@code Retry-After}: seconds or a date (RFC 9110, 10.2.3); and the {@code retry_after} that the cloud's edge puts
 * into the body instead.
 */
final class RetryAfter {
    /** More digits than this are longer than any wait, and would not fit a long for long. */
    private static final int MAX_DIGITS = 9;

    private static final Duration FOR_EVER = Duration.ofSeconds(999_999_999L);
    private static final String MEMBER = "retry_after";
    private static final Pattern SECONDS = Pattern.compile("\\d+(\\.\\d+)?");

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
        String digits = json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
        if (!SECONDS.matcher(digits).matches()) {
            return Optional.empty();
        }
        if ((digits + ".").indexOf('.') > MAX_DIGITS) {
            return Optional.of(FOR_EVER);
        }
        return Optional.of(
                Duration.ofMillis(new BigDecimal(digits).movePointRight(3).longValue()));
    }

    static Optional<Duration> parse(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(value.length() > MAX_DIGITS ? FOR_EVER : Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Duration wait = Duration.between(
                    now,
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
