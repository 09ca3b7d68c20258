package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.roster.RosterEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the roster: a header, then a line for each person, or several for one. */
final class RosterTable {
    private static final List<String> COLUMNS =
            List.of("person", "zone", "days", "hours", "lead", "priority", "pools", "off", "extra", "team");

    private final Set<String> pools;
    private final Problems problems;

    private RosterTable(Set<String> pools, Problems problems) {
        this.pools = pools;
        this.problems = problems;
    }

    /**
     * The entries; not to be used if there are problems.
     *
     * @param line where the roster begins
     */
    static List<RosterEntry> read(List<Line> lines, int line, Set<String> pools, Problems problems) {
        if (lines.size() < 2) {
            problems.add(
                    lines.isEmpty() ? line : lines.get(0).number,
                    "The roster has no people; write a header such as " + String.join(",", COLUMNS)
                            + " and below it a line for each person");
        }
        return lines.isEmpty() ? List.of() : new RosterTable(pools, problems).read(lines);
    }

    private List<RosterEntry> read(List<Line> lines) {
        Optional<List<String>> header = header(lines.get(0));
        if (header.isEmpty()) {
            return List.of();
        }
        List<RosterRow> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            fields(line, header.get())
                    .ifPresent(fields -> rows.add(RosterRow.read(line.number, fields, pools, problems)));
        }
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.entry.person()))
                .values()
                .forEach(this::crossCheck);
        return rows.stream().map(row -> row.entry).collect(Collectors.toList());
    }

    /** The columns; empty if the lines below cannot be understood without more of them. */
    private Optional<List<String>> header(Line line) {
        List<String> columns = problems.attempt(line.number, () -> CsvLine.fields(line.text.toLowerCase(Locale.ROOT)))
                .orElse(List.of());
        if (!columns.contains("person") || !columns.contains("zone")) {
            problems.add(
                    line.number,
                    "The roster begins with no header that has person and zone; write one such as "
                            + String.join(",", COLUMNS) + ", with commas between the columns");
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                problems.add(line.number, "The column " + Problems.quoted(column) + " is there twice; keep one");
            } else if (!COLUMNS.contains(column)) {
                problems.add(
                        line.number,
                        "A roster has no column " + Problems.quoted(column) + "; "
                                + Nearest.to(column, COLUMNS)
                                        .map(word -> "did you mean " + word + "?")
                                        .orElse("write one of " + String.join(", ", COLUMNS)));
            }
        }
        return Optional.of(columns);
    }

    private Optional<Map<String, String>> fields(Line line, List<String> columns) {
        return problems.attempt(line.number, () -> {
            List<String> fields = CsvLine.fields(line.text);
            if (fields.size() > columns.size()) {
                throw new IllegalArgumentException("The line has " + fields.size() + " fields and the header "
                        + columns.size() + "; put a field with commas in quotes, or write semicolons");
            }
            Map<String, String> byColumn = new HashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                byColumn.put(columns.get(i), fields.get(i));
            }
            return byColumn;
        });
    }

    private void crossCheck(List<RosterRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            RosterRow row = rows.get(i);
            RosterRow first = rows.get(0);
            if (!row.entry.zone().equals(first.entry.zone())) {
                problems.add(
                        row.line,
                        who(row) + " is in " + row.entry.zone() + " here and in " + first.entry.zone() + " in line "
                                + first.line + "; write one time zone for each person");
            }
            for (int j = 0; j <= i; j++) {
                if (row.sharesPool(rows.get(j))) {
                    overlaps(row, rows.get(j));
                }
            }
        }
    }

    private void overlaps(RosterRow row, RosterRow earlier) {
        boolean sameDay = row.days.stream().anyMatch(earlier.days::contains);
        boolean sameHours = row.hours.stream()
                .anyMatch(span -> earlier.hours.stream().anyMatch(other -> Hours.overlap(span, other)));
        if (row != earlier && sameDay && sameHours) {
            problems.add(
                    row.line,
                    who(row) + " works the same days and hours in line " + earlier.line
                            + "; write different days or hours, or make the lines one");
        }
        for (int i = 0; i < row.extra.size(); i++) {
            int before = row == earlier ? i : earlier.extra.size();
            for (ExtraShift other : earlier.extra.subList(0, before)) {
                if (row.extra.get(i).overlaps(other)) {
                    problems.add(
                            row.line,
                            "The extra shifts " + other + " and " + row.extra.get(i) + " of " + who(row)
                                    + " overlap; make them one");
                }
            }
        }
    }

    private static Person who(RosterRow row) {
        return row.entry.person();
    }
}
