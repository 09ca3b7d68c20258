package io.github.rpaclients.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in Markdown that shows code and links to files. Code is compared without indents. */
final class GuidePage {
    private final Path file;

    GuidePage(Path file) {
        this.file = file;
    }

    List<String> javaBlocks() {
        return matches("(?s)```java\n(.*?)```").stream()
                .map(GuidePage::withoutIndent)
                .collect(Collectors.toList());
    }

    /** The files it links to, seen from where it is. */
    List<Path> links() {
        return matches("\\]\\((?!https:)([^)#]+)\\)").stream()
                .map(file::resolveSibling)
                .collect(Collectors.toList());
    }

    /** The programs in this folder. */
    static List<String> programs(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(GuidePage::read)
                    .map(GuidePage::withoutIndent)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(read(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toList());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndent(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
