package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.internal.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows in columns, for a reader; what would steer a terminal is written out. The last column is as wide as it wants. Not for use by several threads. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    Table(String... header) {
        columns = header.length;
        rows.add(List.of(header));
    }

    /** @param cells as many as the header has */
    Table row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        rows.add(Stream.of(cells).map(Printable::of).collect(Collectors.toUnmodifiableList()));
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines, each with its end. */
    @Override
    public String toString() {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            append(text, rows.get(r), widths);
            if (r == 0) {
                List<String> rule = new ArrayList<>();
                for (int width : widths) {
                    rule.add("-".repeat(width));
                }
                append(text, rule, widths);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - length(row.get(i)) + 2));
        }
        text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
