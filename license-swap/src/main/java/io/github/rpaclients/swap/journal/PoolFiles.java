package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a pool in its folder: {@code developers.journal}, {@code developers.1.journal} and so on for the journal,
 * {@code developers.appending} for whoever adds to it, {@code developers.lock} for whoever runs, {@code developers.fence} for
 * who was the last to.
 */
final class PoolFiles {
    private static final Pattern POOL = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final Path folder;
    private final String pool;

    PoolFiles(Path folder, String pool) {
        // a dot would make one pool's first file another's second
        if (!POOL.matcher(pool).matches()) {
            throw new IllegalArgumentException(
                    "A pool with files is named with letters, digits, _ and -, at most 100 of them");
        }
        this.folder = folder;
        this.pool = pool;
    }

    String pool() {
        return pool;
    }

    /** @param number 0 for the first one */
    Path journal(int number) {
        return folder.resolve(number == 0 ? pool + ".journal" : pool + "." + number + ".journal");
    }

    Path appending() {
        return folder.resolve(pool + ".appending");
    }

    Path accounts() {
        return folder.resolve(pool + ".accounts");
    }

    Path fence() {
        return folder.resolve(pool + ".fence");
    }

    Path lock() {
        return folder.resolve(pool + ".lock");
    }

    /**
     * How many files the journal has.
     *
     * @throws EditedJournalException if one is missing between others
     */
    int count() throws IOException {
        SortedSet<Integer> numbers = numbers();
        for (int number = 0; number < numbers.size(); number++) {
            if (!numbers.contains(number)) {
                throw new EditedJournalException(
                        journal(number), 0, "the file is missing, while " + journal(numbers.last()) + " is there");
            }
        }
        return numbers.size();
    }

    private SortedSet<Integer> numbers() throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(pool) + "(?:\\.([1-9][0-9]{0,8}))?\\.journal");
        SortedSet<Integer> numbers = new TreeSet<>();
        if (!Files.exists(folder)) {
            return numbers;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher matcher = name.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    numbers.add(matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1)));
                }
            }
        }
        return numbers;
    }
}
