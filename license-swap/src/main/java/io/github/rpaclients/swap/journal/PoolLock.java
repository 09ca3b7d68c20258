package io.github.rpaclients.swap.journal;

import java.util.Optional;

/** Keeps two runs of one pool apart. Whoever has it may write to the pool's people and to its journal. Thread-safe. */
public interface PoolLock {
    /**
     * Takes the lock if nobody has it. Does not wait.
     *
     * @param owner what others are told as long as the lock is held
     * @throws JournalException if it cannot be told whether somebody has it
     */
    LockAttempt tryAcquire(LockOwner owner);

    /** A lock that was taken. Not bound to a thread. */
    interface Held extends AutoCloseable {
        /** Who had the lock before and died with it; empty if the lock was free. */
        Optional<LockOwner> takenOverFrom();

        /** Gives the lock back. Does nothing the second time. */
        @Override
        void close();
    }
}
