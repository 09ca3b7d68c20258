package io.github.rpaclients.swap.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The times that options name. */
final class Times {
    private Times() {}

    /**
     * The instant of a date, which begins at midnight in the zone, or of a time.
     *
     * @throws IllegalArgumentException with a sentence that names the option
     */
    static Instant parse(String option, String text, ZoneId zone) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    option + " wants a date such as 2026-12-24 or a time such as 2026-12-24T08:00:00Z", e);
        }
    }
}
