package io.github.rpaclients.swap.files;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Days of the week: {@code Mon-Thu;Sat}, in short or in full; a range may go over the end of the week. */
final class Days {
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
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.strip().equalsIgnoreCase(name(day, TextStyle.SHORT))
                    || text.strip().equalsIgnoreCase(name(day, TextStyle.FULL))) {
                return day;
            }
        }
        throw new IllegalArgumentException(
                Problems.quoted(part) + " is no day of the week; write one such as Mon, or a range such as Mon-Fri");
    }

    private static String name(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, Locale.ENGLISH);
    }
}
