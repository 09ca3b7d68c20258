package io.github.rpaclients.swap.year;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** 200 people around the world, with hours at random: most work by day, some by night, some part of the week. */
final class Workforce {
    static final int PEOPLE = 200;

    /** A year that is over: nobody changes its clocks any more. */
    static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Sydney"));
    private static final int HOLIDAYS = 25;
    private static final int EXTRA_SHIFTS = 4;

    private final Random random;

    private Workforce(long seed) {
        this.random = new Random(seed);
    }

    /** The same people for the same seed. */
    static Roster roster(long seed) {
        Workforce workforce = new Workforce(seed);
        List<RosterEntry> entries = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            entries.add(workforce.entry(name(i), ZONES.get(i % ZONES.size())));
        }
        return Roster.of(entries);
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "p%03d", number);
    }

    private RosterEntry entry(String name, ZoneId zone) {
        int kind = random.nextInt(20);
        Span span = kind < 2 ? night() : day(kind < 4 ? 4 : 8);
        RosterEntry.Builder entry = RosterEntry.builder(Person.of(name), zone).works(days(kind), span);
        for (int i = 0; i < HOLIDAYS; i++) {
            entry.off(someDate());
        }
        for (int i = 0; i < EXTRA_SHIFTS; i++) {
            entry.extra(someDate(), span);
        }
        return entry.build();
    }

    private Collection<DayOfWeek> days(int kind) {
        if (kind == 19) {
            return EnumSet.range(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        }
        EnumSet<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        if (kind > 15) {
            days.remove(DayOfWeek.of(1 + random.nextInt(5)));
        }
        return days;
    }

    private static Span night() {
        return Span.of(LocalTime.of(22, 0), LocalTime.of(6, 0));
    }

    private Span day(int hours) {
        LocalTime start = LocalTime.of(7, 0).plusMinutes(30L * random.nextInt(8));
        return Span.of(start, start.plusHours(hours));
    }

    private LocalDate someDate() {
        return NEW_YEAR.plusDays(random.nextInt(365));
    }
}
