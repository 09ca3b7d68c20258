package io.github.rpaclients.swap.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lock for tests, and for runs that only one process can begin. */
public final class InMemoryPoolLock implements PoolLock {
    private @Nullable LockOwner owner;
    private long lastToken;
    private long current;

    public InMemoryPoolLock() {}

    @Override
    public synchronized LockAttempt tryAcquire(LockOwner newOwner) {
        if (owner != null) {
            return LockAttempt.refused(Optional.of(owner));
        }
        owner = newOwner;
        lastToken++;
        current = lastToken;
        return LockAttempt.taken(new HeldInMemory(current));
    }

    @Override
    public synchronized Optional<LockOwner> holder() {
        return Optional.ofNullable(owner);
    }

    /** The process that has the lock dies, or is taken for dead: the lock is free, and lost to whoever had it. */
    public synchronized void crash() {
        owner = null;
        current = 0;
    }

    private synchronized boolean isCurrent(long token) {
        return current == token;
    }

    private synchronized void release(long token) {
        if (current == token) {
            owner = null;
            current = 0;
        }
    }

    private final class HeldInMemory implements Held {
        private final long token;

        private HeldInMemory(long token) {
            this.token = token;
        }

        @Override
        public long token() {
            return token;
        }

        @Override
        public boolean isLost() {
            return !isCurrent(token);
        }

        @Override
        public void close() {
            release(token);
        }
    }
}
