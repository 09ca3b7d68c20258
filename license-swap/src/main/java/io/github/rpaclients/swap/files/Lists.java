package io.github.rpaclients.swap.files;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several values in one, with semicolons or commas between them. */
final class Lists {
    private Lists() {}

    static List<String> of(String text) {
        return Stream.of(text.split("[;,]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }
}
