package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One line of the roster. Filled by reading it, then only read. */
final class RosterRow {
    final int line;
    final RosterEntry entry;
    final Set<DayOfWeek> days;
    final List<Span> hours;
    final List<ExtraShift> extra;

    private RosterRow(int line, RosterEntry entry, Set<DayOfWeek> days, List<Span> hours, List<ExtraShift> extra) {
        this.line = line;
        this.entry = entry;
        this.days = days;
        this.hours = hours;
        this.extra = extra;
    }

    /** Reads the fields; each that is wrong is a problem of the line, and the row is not to be used then. */
    static RosterRow read(int line, Map<String, String> fields, Set<String> pools, Problems problems) {
        Fields row = new Fields(line, fields, problems);
        Person person = row.required("person", Person::of, Person.of("nobody"));
        ZoneId zone = row.required("zone", Zones::parse, ZoneId.of("UTC"));
        Set<DayOfWeek> days = row.optional("days", Days::parse, Set.of());
        List<Span> hours = row.optional("hours", Hours::parse, List.of());
        List<ExtraShift> extra = row.optional("extra", ExtraShift::list, List.of());
        if (row.has("days") != row.has("hours")) {
            problems.add(line, "The line has days without hours or hours without days; write both, or neither");
        } else if (!row.has("days") && !row.has("extra")) {
            problems.add(line, "The line has neither days and hours nor extra shifts; write when the person works");
        }
        RosterEntry.Builder entry = RosterEntry.builder(person, zone).works(days, hours.toArray(Span[]::new));
        row.optional("lead", text -> entry.lead(Durations.parse(text)), entry);
        row.optional("priority", text -> entry.priority(Numbers.whole(text)), entry);
        row.optional("pools", text -> entry.pools(known(text, pools)), entry);
        row.optional("team", entry::team, entry);
        for (LocalDate date : row.optional("off", Dates::list, Set.<LocalDate>of())) {
            problems.attempt(line, () -> entry.off(date));
        }
        for (ExtraShift shift : extra) {
            problems.attempt(line, () -> entry.extra(shift.date, shift.span));
        }
        return new RosterRow(line, entry.build(), days, hours, extra);
    }

    private static List<String> known(String text, Set<String> pools) {
        List<String> names = Lists.of(text);
        for (String name : names) {
            if (!pools.contains(name)) {
                throw new IllegalArgumentException("There is no pool " + Problems.quoted(name) + "; "
                        + Nearest.to(name, pools)
                                .map(pool -> "did you mean " + pool + "?")
                                .orElse("write a section [pool NAME] or name one that there is"));
            }
        }
        return names;
    }

    boolean sharesPool(RosterRow other) {
        Set<String> ours = entry.pools();
        Set<String> theirs = other.entry.pools();
        return ours.isEmpty() || theirs.isEmpty() || ours.stream().anyMatch(theirs::contains);
    }

    /** The fields of a line by their columns. */
    private static final class Fields {
        private final int line;
        private final Map<String, String> values;
        private final Problems problems;

        Fields(int line, Map<String, String> values, Problems problems) {
            this.line = line;
            this.values = values;
            this.problems = problems;
        }

        boolean has(String column) {
            return !values.getOrDefault(column, "").isEmpty();
        }

        <T> T required(String column, Function<String, T> read, T otherwise) {
            if (!has(column)) {
                problems.add(line, "The line has no " + column + "; write it under that column");
            }
            return optional(column, read, otherwise);
        }

        <T> T optional(String column, Function<String, T> read, T otherwise) {
            String text = values.getOrDefault(column, "");
            return text.isEmpty()
                    ? otherwise
                    : problems.attempt(line, () -> read.apply(text)).orElse(otherwise);
        }
    }
}
