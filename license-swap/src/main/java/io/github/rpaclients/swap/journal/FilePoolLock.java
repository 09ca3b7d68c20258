package io.github.rpaclients.swap.journal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A lock of the operating system on the file {@code developers.lock}, which says who has it. The system gives it back when
 * the process dies, however it dies.
 *
 * <p>The file is never deleted, and must not be: whoever has it open would hold a lock on a file without a name, while the
 * next one creates another file of that name and locks that. On network folders this is as good as their locks are. Where
 * two get the lock all the same, the file {@code developers.fence} tells the first one, and its writes end.
 */
public final class FilePoolLock implements PoolLock {
    private final LockFile file;
    private final FenceFile fence;

    private FilePoolLock(LockFile file, FenceFile fence) {
        this.file = file;
        this.fence = fence;
    }

    /**
     * The lock of a pool. Touches nothing yet.
     *
     * @param pool letters, digits, {@code _} and {@code -}
     */
    public static FilePoolLock in(Path folder, String pool) {
        PoolFiles files = new PoolFiles(folder, pool);
        return new FilePoolLock(LockFile.of(files.lock()), new FenceFile(files.fence()));
    }

    @Override
    public LockAttempt tryAcquire(LockOwner owner) {
        LockFile.Attempt attempt = file.tryAcquire(owner);
        return attempt.held()
                .map(held -> LockAttempt.taken(raised(held)))
                .orElseGet(() -> LockAttempt.refused(attempt.holder()));
    }

    private Held raised(LockFile.Held held) {
        try {
            return new FencedLock(held, fence, fence.raise());
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** Looks into the file; who died with the lock in hand is still named there, but for a process of this machine. */
    @Override
    public Optional<LockOwner> holder() {
        return file.holder();
    }

    private static final class FencedLock implements Held {
        private final LockFile.Held held;
        private final FenceFile fence;
        private final long token;

        FencedLock(LockFile.Held held, FenceFile fence, long token) {
            this.held = held;
            this.fence = fence;
            this.token = token;
        }

        @Override
        public long token() {
            return token;
        }

        /** {@inheritDoc} Not if the fence cannot be read, which tells nothing: the lock of the system is still held. */
        @Override
        public boolean isLost() {
            try {
                return fence.isRaisedAbove(token);
            } catch (JournalException unreadable) {
                return false;
            }
        }

        @Override
        public void close() {
            held.close();
        }
    }
}
