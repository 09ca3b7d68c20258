package io.github.rpaclients.swap.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several values in one, with semicolons or commas between them. */
final class Lists {
    private static final Pattern BETWEEN = Pattern.compile("[;,]");

    private Lists() {}

    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }
}
