package io.github.rpaclients.swap.journal;

import java.nio.file.Path;

/**
 * A lock of the operating system on the file {@code developers.lock}, which says who has it. The system gives it back when
 * the process dies, however it dies; the next one takes it over and learns from whom.
 *
 * <p>The file is never deleted, and must not be: whoever has it open would hold a lock on a file without a name, while the
 * next one creates another file of that name and locks that. On network folders this is as good as their locks are.
 */
public final class FilePoolLock implements PoolLock {
    private final LockFile file;

    private FilePoolLock(LockFile file) {
        this.file = file;
    }

    /**
     * The lock of a pool. Touches nothing yet.
     *
     * @param pool letters, digits, {@code _} and {@code -}
     */
    public static FilePoolLock in(Path folder, String pool) {
        return new FilePoolLock(LockFile.of(new PoolFiles(folder, pool).lock()));
    }

    @Override
    public LockAttempt tryAcquire(LockOwner owner) {
        return file.tryAcquire(owner);
    }
}
