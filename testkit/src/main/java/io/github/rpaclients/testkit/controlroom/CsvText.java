package io.github.rpaclients.testkit.controlroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of fields with commas between them; a field with a comma, a quote or a line break in it stands in quotes. */
final class CsvText {
    private static final Pattern PLAIN = Pattern.compile("[^,\"\r\n]*");

    /** A field, and what stands behind it. */
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^,\"\r\n]*))(,|\r?\n|\\z)");

    private CsvText() {}

    /**
     * Empty lines are passed over.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    static List<List<String>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int end = 0;
        while (field.find()) {
            line.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            end = field.end();
            if (!field.group(3).equals(",")) {
                lines.add(line);
                line = new ArrayList<>();
            }
            if (field.group(3).isEmpty()) {
                break;
            }
        }
        if (end < text.length()) {
            throw new IllegalArgumentException("Line " + (lines.size() + 1) + " is no CSV");
        }
        return lines.stream().filter(one -> !one.equals(List.of(""))).collect(Collectors.toList());
    }

    static String line(Collection<String> fields) {
        return fields.stream().map(CsvText::written).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String written(String field) {
        return PLAIN.matcher(field).matches() ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
