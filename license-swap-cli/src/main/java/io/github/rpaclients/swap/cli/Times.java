package io.github.rpaclients.swap.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times that options name and readers see. */
final class Times {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss VV");

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

    /** @throws IllegalArgumentException with a sentence that names the option */
    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--zone wants the name of a time zone such as Europe/Berlin", e);
        }
    }

    /** In whole seconds, with the zone. */
    static String shown(Instant time, ZoneId zone) {
        Instant seconds = time.truncatedTo(ChronoUnit.SECONDS);
        return zone.normalized().equals(ZoneOffset.UTC) ? seconds.toString() : LOCAL.format(seconds.atZone(zone));
    }
}
