package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.FilePoolLock;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.LockAttempt;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.RunningProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The journal and the lock of one pool. */
final class PoolFolder implements AutoCloseable {
    private final Path path;
    private final Path lockFile;
    private final FileJournal journal;
    private final PoolLock lock;
    private final Clock clock;

    private PoolFolder(Path path, Path lockFile, FileJournal journal, PoolLock lock, Clock clock) {
        this.path = path;
        this.lockFile = lockFile;
        this.journal = journal;
        this.lock = lock;
        this.clock = clock;
    }

    /** Touches nothing yet. */
    static PoolFolder in(Path folder, String pool, Clock clock) {
        return new PoolFolder(
                folder,
                folder.resolve(pool + ".lock"),
                FileJournal.in(folder, pool),
                FilePoolLock.in(folder, pool),
                clock);
    }

    Path path() {
        return path;
    }

    FileJournal journal() {
        return journal;
    }

    JournalView history() {
        return JournalView.of(journal.read().entries());
    }

    /** What happened from then on, and perhaps what came right before. */
    JournalView historySince(Instant since) {
        return JournalView.of(journal.readSince(since).entries());
    }

    PoolLock lock() {
        return lock;
    }

    /** Who is at the pool now. Looking takes the lock for a moment, unless nobody ever had it. */
    Optional<String> lockHolder() {
        if (!Files.exists(lockFile)) {
            return Optional.empty();
        }
        LockAttempt attempt =
                lock.tryAcquire(LockOwner.of(RunningProcess.current(), clock.instant(), "looking who has the lock"));
        attempt.held().ifPresent(PoolLock.Held::close);
        return attempt.held().isPresent()
                ? Optional.empty()
                : Optional.of(
                        attempt.holder().map(LockOwner::toString).orElse("a process that has not said yet who it is"));
    }

    @Override
    public void close() {
        journal.close();
    }
}
