package io.github.rpaclients.aa.controlroom.schedules;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a schedule writes the time of day. */
final class ScheduleTimes {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ScheduleTimes() {}

    static String text(LocalTime time) {
        return FORMAT.format(time);
    }
}
