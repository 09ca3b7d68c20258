package io.github.rpaclients.swap.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;

/** Dates such as {@code 2026-12-24} and, for holidays, {@code 2026-12-24..2027-01-01}, both ends included. */
final class Dates {
    private static final int LONGEST = 366;

    private Dates() {}

    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(Problems.quoted(text) + " is no date; write one such as 2026-12-24", e);
        }
    }

    static Set<LocalDate> list(String text) {
        Set<LocalDate> dates = new TreeSet<>();
        for (String part : Lists.of(text)) {
            int dots = part.indexOf("..");
            LocalDate date = parse(dots < 0 ? part : part.substring(0, dots).strip());
            LocalDate last = dots < 0 ? date : parse(part.substring(dots + 2).strip());
            if (last.isBefore(date) || last.isAfter(date.plusDays(LONGEST))) {
                throw new IllegalArgumentException(Problems.quoted(part)
                        + " is no usable range of dates; write the earlier date first and at most a year");
            }
            for (; !date.isAfter(last); date = date.plusDays(1)) {
                if (!dates.add(date)) {
                    throw new IllegalArgumentException(date + " is off twice; name each date once");
                }
            }
        }
        return dates;
    }
}
