package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A journal in files that only their owner may read and write (where the file system knows POSIX permissions): {@code
 * developers.journal} and, whenever the last one has reached a size, {@code developers.1.journal} and so on. A file begins
 * with the last {@link StandingEntry} of each kind. Files are never renamed or deleted, and all are needed.
 *
 * <p>A line is the entry's number, the SHA-256 of the line before, the SHA-256 of all else on the line, and the entry as
 * JSON. So a change anywhere shows at the next reading. What cannot show is that the end is missing, or that somebody
 * wrote all lines anew: {@link #verify(JournalHead)} tells that from a head kept elsewhere.
 *
 * <p>Reading is free to everybody at any time. The first append makes this the only journal object that adds to the pool,
 * in all processes of the machine, until it is closed. On network folders this is as good as their locks are.
 *
 * <p>Thread-safe: appends wait for one another. An interrupt does not cut an append off.
 */
public final class FileJournal implements JournalStore, AutoCloseable {
    private static final long ROTATE_AT = 4L * 1024 * 1024;

    private final PoolFiles files;
    private final FenceFile fence;
    private final JournalFile.Opener opener;
    private final long rotateAt;
    private LockFile.@Nullable Held lock;
    private @Nullable JournalAppender appender;
    private Optional<String> refusal = Optional.empty();
    private boolean fenced;

    FileJournal(PoolFiles files, JournalFile.Opener opener, long rotateAt) {
        this.files = files;
        this.fence = new FenceFile(files.fence());
        this.opener = opener;
        this.rotateAt = rotateAt;
    }

    /**
     * The journal of a pool. Touches nothing yet; the first append creates what is missing.
     *
     * @param pool letters, digits, {@code _} and {@code -}
     */
    public static FileJournal in(Path folder, String pool) {
        return new FileJournal(new PoolFiles(folder, pool), DurableFile::open, ROTATE_AT);
    }

    /** The same, but going on in a new file when the last one has that many bytes; 4 MiB unless told. */
    FileJournal rotatingAt(long bytes) {
        return new FileJournal(files, opener, bytes);
    }

    @Override
    public synchronized void append(long token, List<? extends JournalEntry> entries) {
        if (fenced) {
            throw new FencedException(files.journal(0).toString());
        }
        if (refusal.isPresent()) {
            throw new JournalException(refusal.get());
        }
        if (entries.isEmpty()) {
            return;
        }
        if (fence.isRaisedAbove(token)) {
            fenced = true;
            throw new FencedException(files.journal(0).toString());
        }
        JournalAppender open = appender == null ? open() : appender;
        appender = open;
        // also where an error ends it, memory that runs out for one
        refusal = Optional.of(files.journal(0)
                + ": adding an entry failed, so no more are taken; open the journal again and" + " read what it holds");
        try {
            open.append(entries);
            refusal = Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new JournalException(
                    files.journal(0) + ": adding an entry failed (" + e.getMessage()
                            + "); open the journal again and read"
                            + " whether it was kept before anything is tried again",
                    e);
        }
    }

    @Override
    public synchronized JournalReading read() {
        return scan(() -> JournalScan.all(files)).reading();
    }

    /** {@inheritDoc} Reads the files that hold them and checks no others. */
    @Override
    public synchronized JournalReading readSince(Instant since) {
        return scan(() -> JournalScan.since(files, since)).reading();
    }

    @Override
    public Optional<JournalHead> verify() {
        JournalHead head =
                scan(() -> JournalScan.checking(files, ignored -> {})).head();
        return head.equals(JournalHead.NOTHING) ? Optional.empty() : Optional.of(head);
    }

    /**
     * Checks every entry, and that the journal continues from an earlier head.
     *
     * @param remembered what {@link #verify()} returned once, kept where the journal's writers cannot change it
     * @throws EditedJournalException also if that entry is missing now, or is another one
     */
    public JournalHead verify(JournalHead remembered) {
        AtomicBoolean found = new AtomicBoolean();
        JournalScan scan =
                scan(() -> JournalScan.checking(files, head -> found.compareAndSet(false, head.equals(remembered))));
        if (!found.get()) {
            throw new EditedJournalException(
                    files.journal(scan.last()),
                    remembered.entry(),
                    scan.head().entry() < remembered.entry()
                            ? "it is missing, and all after it"
                            : "it was changed, and all after it was written anew");
        }
        return scan.head();
    }

    /** Lets others add entries. This object takes no more. */
    @Override
    public synchronized void close() {
        refusal = Optional.of(files.journal(0) + " was closed here; open it again");
        JournalAppender open = appender;
        LockFile.Held held = lock;
        appender = null;
        lock = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            // all entries are durable by now, so there is nothing to lose
        } finally {
            if (held != null) {
                held.close();
            }
        }
    }

    private JournalAppender open() {
        LockFile.Attempt attempt = LockFile.of(files.appending())
                .tryAcquire(LockOwner.of(RunningProcess.current(), Instant.now(), "adding to the journal"));
        LockFile.Held held = attempt.held()
                .orElseThrow(() -> new PoolLockedException(files.journal(0).toString(), attempt.holder()));
        try {
            JournalAppender open = JournalAppender.open(files, opener, rotateAt);
            lock = held;
            return open;
        } catch (IOException e) {
            held.close();
            throw unusable(e);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    private JournalScan scan(Uninterrupted.Work<JournalScan> scan) {
        try {
            return Uninterrupted.run(scan);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private JournalException unusable(IOException e) {
        return new JournalException(
                files.journal(0) + " cannot be used (" + e + "); see that it and its folder can be read and written",
                e);
    }
}
