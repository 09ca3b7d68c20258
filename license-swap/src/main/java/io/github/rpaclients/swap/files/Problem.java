package io.github.rpaclients.swap.files;

import java.nio.file.Path;
import java.util.Objects;

/** What is wrong with one line of a file, and what to write instead. Immutable. */
public final class Problem {
    private final Path file;
    private final int line;
    private final String sentence;

    Problem(Path file, int line, String sentence) {
        this.file = file;
        this.line = line;
        this.sentence = sentence;
    }

    public Path file() {
        return file;
    }

    /** The line, from 1; for what is missing altogether, the line where it could stand. */
    public int line() {
        return line;
    }

    /** The problem and the remedy; never the value of a setting that may be secret. */
    public String sentence() {
        return sentence;
    }

    /** As compilers write it: {@code team.ini:14: …}. */
    @Override
    public String toString() {
        return Objects.requireNonNullElse(file.getFileName(), file) + ":" + line + ": " + sentence;
    }
}
