package io.github.rpaclients.swap.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong, so that people see all of it at once. Not for use by several threads. */
final class Problems {
    private static final int QUOTED = 60;

    private final Path file;
    private final List<Path> files;
    private final List<Problem> found;

    Problems(Path file) {
        this(file, new ArrayList<>(List.of(file)), new ArrayList<>());
    }

    private Problems(Path file, List<Path> files, List<Problem> found) {
        this.file = file;
        this.files = files;
        this.found = found;
    }

    /** The same collection, for another file. */
    Problems in(Path other) {
        files.add(other);
        return new Problems(other, files, found);
    }

    Path file() {
        return file;
    }

    void add(int line, String sentence) {
        found.add(new Problem(file, line, sentence));
    }

    /** What a step makes; empty if it refuses, whose sentence is then a problem of the line. */
    <T> Optional<T> attempt(int line, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (IllegalArgumentException e) {
            add(line, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.file()))
                    .thenComparingInt(Problem::line));
            throw new BadInputException(found);
        }
    }

    /** A value as a message shows it: in quotes, on one line and not too long. */
    static String quoted(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "?");
        return "\"" + (line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line) + "\"";
    }
}
