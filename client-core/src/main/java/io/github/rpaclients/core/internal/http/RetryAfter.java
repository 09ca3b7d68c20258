package io.github.rpaclients.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import okhttp3.Headers;

/** Reads {@code Retry-After}: seconds or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
    /** More digits than this are longer than any wait, and would not fit a long for long. */
    private static final int MAX_DIGITS = 9;

    private RetryAfter() {}

    /** Never negative; empty if the header is absent or makes no sense. */
    static Optional<Duration> of(Headers headers, Instant now) {
        String value = headers.get(HideRetryAfter.HIDDEN);
        return value == null ? Optional.empty() : parse(value.trim(), now);
    }

    static Optional<Duration> parse(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Duration.ofSeconds(value.length() > MAX_DIGITS ? 999_999_999L : Long.parseLong(value)));
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
