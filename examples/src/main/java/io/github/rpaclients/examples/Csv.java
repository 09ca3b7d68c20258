package io.github.rpaclients.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file whose first line names the columns. A field with a comma, a quote or a line break in it stands in quotes;
 * blanks around others do not count.
 */
final class Csv {
    /** A field, and what stands behind it. */
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^,\"\r\n]*+))(,|\r?\n|\\z)");

    private final List<String> columns = new ArrayList<>();
    private final Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
    private final Consumer<String> wrong;

    private Csv(Consumer<String> wrong) {
        this.wrong = wrong;
    }

    /** @param wrong takes a sentence for whatever is no CSV; Excel's mark at the beginning is let go */
    static Csv read(String file, Consumer<String> wrong) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        Csv csv = new Csv(wrong);
        List<String> row = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int line = 1;
        int begun = 0;
        int end = 0;
        boolean more = true;
        while (more && field.find()) {
            row.add(
                    field.group(1) == null
                            ? field.group(2).strip()
                            : field.group(1).replace("\"\"", "\""));
            end = field.end();
            more = !field.group(3).isEmpty();
            if (!field.group(3).equals(",")) {
                csv.add(line, row);
                line += (int) text.substring(begun, end)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                begun = end;
                row = new ArrayList<>();
            }
        }
        if (more) {
            wrong.accept("line " + line + ": a quote stands where none may be, or there is no second one");
        }
        return csv;
    }

    private void add(int line, List<String> fields) {
        if (fields.equals(List.of(""))) {
            return;
        }
        if (columns.isEmpty()) {
            columns.addAll(fields);
            Set<String> different = new HashSet<>();
            fields.stream()
                    .filter(column -> !different.add(column))
                    .forEach(column -> wrong.accept("line " + line + ", " + column + ": is there twice"));
        } else if (fields.size() != columns.size()) {
            wrong.accept("line " + line + ": has " + fields.size() + " fields, and there are " + columns.size()
                    + " columns");
        } else {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            rows.put(line, row);
        }
    }

    List<String> columns() {
        return columns;
    }

    /** The fields by their columns, by the number of the line; empty lines are not there. */
    Map<Integer, Map<String, String>> rows() {
        return rows;
    }
}
