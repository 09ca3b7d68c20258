package io.github.rpaclients.swap.files;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days of the week: {@code Mon-Thu;Sat}, in short or in full; a range may go over the end of the week. */
final class Days {
    /** The days by their names in lower case. */
    private static final Map<String, DayOfWeek> NAMES = names();

    private Days() {}

    static Set<DayOfWeek> parse(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : Lists.of(text)) {
            String[] ends = part.split("-", 2);
            DayOfWeek day = day(ends[0], part);
            DayOfWeek last = day(ends[ends.length - 1], part);
            add(days, day);
            while (day != last) {
                day = day.plus(1);
                add(days, day);
            }
        }
        return days;
    }

    private static void add(Set<DayOfWeek> days, DayOfWeek day) {
        if (!days.add(day)) {
            throw new IllegalArgumentException(name(day, TextStyle.SHORT) + " is named twice; name each day once");
        }
    }

    private static DayOfWeek day(String text, String part) {
        return Optional.ofNullable(NAMES.get(text.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalArgumentException(Problems.quoted(part)
                        + " is no day of the week; write one such as Mon, or a range such as Mon-Fri"));
    }

    private static Map<String, DayOfWeek> names() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(name(day, TextStyle.SHORT).toLowerCase(Locale.ROOT), day);
            names.put(name(day, TextStyle.FULL).toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(names);
    }

    private static String name(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, Locale.ENGLISH);
    }
}
