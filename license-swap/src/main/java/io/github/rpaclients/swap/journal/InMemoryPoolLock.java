package io.github.rpaclients.swap.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lock for tests, and for runs that only one process can begin. */
public final class InMemoryPoolLock implements PoolLock {
    private @Nullable LockOwner owner;
    private @Nullable Object current;
    private Optional<LockOwner> dead = Optional.empty();

    @Override
    public synchronized LockAttempt tryAcquire(LockOwner newOwner) {
        if (current != null) {
            return LockAttempt.refused(Optional.ofNullable(owner));
        }
        Optional<LockOwner> before = dead;
        dead = Optional.empty();
        HeldInMemory holding = new HeldInMemory(before);
        owner = newOwner;
        current = holding;
        return LockAttempt.taken(holding);
    }

    /** The process that has the lock dies: the lock is free, and the next one learns of it. */
    public synchronized void crash() {
        dead = Optional.ofNullable(owner);
        owner = null;
        current = null;
    }

    private synchronized void release(HeldInMemory holding) {
        if (current == holding) {
            owner = null;
            current = null;
        }
    }

    private final class HeldInMemory implements Held {
        private final Optional<LockOwner> before;

        private HeldInMemory(Optional<LockOwner> before) {
            this.before = before;
        }

        @Override
        public Optional<LockOwner> takenOverFrom() {
            return before;
        }

        @Override
        public void close() {
            release(this);
        }
    }
}
