package io.github.rpaclients.swap.journal;

import java.util.Optional;

/** Whether a lock was taken. Immutable. */
public final class LockAttempt {
    private final Optional<PoolLock.Held> held;
    private final Optional<LockOwner> holder;

    private LockAttempt(Optional<PoolLock.Held> held, Optional<LockOwner> holder) {
        this.held = held;
        this.holder = holder;
    }

    public static LockAttempt taken(PoolLock.Held held) {
        return new LockAttempt(Optional.of(held), Optional.empty());
    }

    /** @param holder empty if they have not said who they are yet */
    public static LockAttempt refused(Optional<LockOwner> holder) {
        return new LockAttempt(Optional.empty(), holder);
    }

    /** The lock; empty if somebody else has it. */
    public Optional<PoolLock.Held> held() {
        return held;
    }

    /** Who else has the lock; empty if nobody does, or they have not said who they are yet. */
    public Optional<LockOwner> holder() {
        return holder;
    }

    /**
     * The lock.
     *
     * @param what what it guards, for the message
     * @throws PoolLockedException if somebody else has it
     */
    public PoolLock.Held heldOrThrow(String what) {
        return held.orElseThrow(() -> new PoolLockedException(what, holder));
    }
}
