package io.github.rpaclients.swap.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shifts of one person that start on a date. Keeps the dates that were asked for last, because joining shifts looks at
 * each date several times. For one thread.
 */
final class DailyShifts {
    private static final int KEPT = 16;

    private final WallClock clock;
    private final List<RosterEntry> entries;
    private final Set<LocalDate> off;
    private final @Nullable Day[] kept = new Day[KEPT];

    DailyShifts(WallClock clock, List<RosterEntry> entries, Set<LocalDate> off) {
        this.clock = clock;
        this.entries = entries;
        this.off = off;
    }

    List<ShiftWithLead> startingOn(LocalDate date) {
        int slot = (int) (date.toEpochDay() & (KEPT - 1));
        Day day = kept[slot];
        if (day == null || !day.date.equals(date)) {
            day = new Day(date, compute(date));
            kept[slot] = day;
        }
        return day.shifts;
    }

    private List<ShiftWithLead> compute(LocalDate date) {
        boolean isOff = off.contains(date);
        List<ShiftWithLead> shifts = new ArrayList<>();
        for (RosterEntry entry : entries) {
            if (!isOff) {
                add(shifts, entry, date, entry.weekly(date.getDayOfWeek()));
            }
            add(shifts, entry, date, entry.extra().getOrDefault(date, List.of()));
        }
        return shifts;
    }

    private void add(List<ShiftWithLead> shifts, RosterEntry entry, LocalDate date, List<Span> spans) {
        for (Span span : spans) {
            Instant start = clock.first(span.startOn(date));
            Instant end = clock.last(span.endOn(date));
            // the clocks may have jumped over the whole shift
            if (start.isBefore(end)) {
                shifts.add(new ShiftWithLead(start.minus(entry.lead()), start, end, entry.priority()));
            }
        }
    }

    private static final class Day {
        private final LocalDate date;
        private final List<ShiftWithLead> shifts;

        Day(LocalDate date, List<ShiftWithLead> shifts) {
            this.date = date;
            this.shifts = shifts;
        }
    }
}
