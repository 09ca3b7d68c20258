package io.github.rpaclients.swap.files;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of a table at its commas, but not within quotes; a quote within quotes is doubled. */
final class CsvLine {
    private CsvLine() {}

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int start = at;
            while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
                start++;
            }
            StringBuilder field = new StringBuilder();
            if (start < line.length() && line.charAt(start) == '"') {
                at = quoted(line, start + 1, field);
                fields.add(field.toString().strip());
            } else {
                int comma = line.indexOf(',', at);
                int end = comma < 0 ? line.length() : comma;
                fields.add(line.substring(at, end).strip());
                at = end + 1;
            }
        }
        return fields;
    }

    /** Returns where the next field begins. */
    private static int quoted(String line, int start, StringBuilder field) {
        int at = start;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < line.length() && line.charAt(at) == '"') {
                field.append(c);
                at++;
            } else {
                return afterQuote(line, at);
            }
        }
        throw new IllegalArgumentException(
                "The line has a quote that does not end; close it in the same line, or double a quote that is meant");
    }

    private static int afterQuote(String line, int end) {
        int comma = line.indexOf(',', end);
        String between = line.substring(end, comma < 0 ? line.length() : comma);
        if (!between.isBlank()) {
            throw new IllegalArgumentException(
                    "The line has text after a quote; put the whole field in quotes, or double a quote that is meant");
        }
        return comma < 0 ? line.length() + 1 : comma + 1;
    }
}
