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
        return blocks("java");
    }

    List<String> blocks(String language) {
        return matches("(?s)```" + language + "\n(.*?)```").stream()
                .map(GuidePage::withoutIndent)
                .collect(Collectors.toList());
    }

    /** The files it links to, seen from where it is. */
    List<Path> links() {
        return matches("\\]\\((?!https:)([^)#]+)\\)").stream()
                .map(file::resolveSibling)
                .collect(Collectors.toList());
    }

    /** The Java programs in this folder. */
    static List<String> programs(Path folder) {
        return files(folder, ".java");
    }

    /** The files in this folder whose names end like this. */
    static List<String> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
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
