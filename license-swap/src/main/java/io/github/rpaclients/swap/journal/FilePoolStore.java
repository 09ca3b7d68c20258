package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pool in files of a folder; see {@link FileJournal} and {@link FilePoolLock}. */
public final class FilePoolStore implements PoolStore {
    private static final Pattern FIRST_FILE = Pattern.compile("([A-Za-z0-9_-]{1,100})\\.journal");

    private final FileJournal journal;
    private final PoolLock lock;
    private final AccountCache accounts;

    private FilePoolStore(FileJournal journal, PoolLock lock, AccountCache accounts) {
        this.journal = journal;
        this.lock = lock;
        this.accounts = accounts;
    }

    /** @param pool letters, digits, {@code _} and {@code -} */
    public static FilePoolStore in(Path folder, String pool) {
        return new FilePoolStore(
                FileJournal.in(folder, pool),
                FilePoolLock.in(folder, pool),
                new FileAccountCache(new PoolFiles(folder, pool).accounts()));
    }

    /**
     * The pools that have a journal in a folder, by name.
     *
     * @throws JournalException if the folder cannot be read
     */
    public static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> FIRST_FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .sorted()
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new JournalException(folder + " cannot be read (" + e + "); see that it can be", e);
        }
    }

    @Override
    public FileJournal journal() {
        return journal;
    }

    @Override
    public PoolLock lock() {
        return lock;
    }

    @Override
    public AccountCache accounts() {
        return accounts;
    }

    @Override
    public void close() {
        journal.close();
    }
}
