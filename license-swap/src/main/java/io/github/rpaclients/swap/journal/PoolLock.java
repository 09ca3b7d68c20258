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

    /**
     * Who has the lock, as far as can be seen without taking it; empty if nobody does, or they have not said who they are.
     *
     * @throws JournalException if that cannot be read
     */
    Optional<LockOwner> holder();

    /** A lock that was taken. Not bound to a thread. */
    interface Held extends AutoCloseable {
        /**
         * The fencing token: greater than that of everybody who had the lock before. A journal takes no entry with a token
         * older than one it knows.
         */
        long token();

        /**
         * Whether somebody else has the lock by now, or may have at any moment, as after this process was stopped for a
         * while. Asked before every write to the vendor, so it costs little. Once true, it stays true.
         */
        boolean isLost();

        /** Gives the lock back. Does nothing the second time, or if it is lost. */
        @Override
        void close();
    }
}
