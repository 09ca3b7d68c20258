package io.github.rpaclients.swap.journal;

import java.nio.file.Path;

/** A pool in files of a folder; see {@link FileJournal} and {@link FilePoolLock}. */
public final class FilePoolStore implements PoolStore {
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
