package io.github.rpaclients.swap.journal;

import java.util.Optional;

/** Somebody else is at it. */
public final class PoolLockedException extends JournalException {
    private static final long serialVersionUID = 1L;

    PoolLockedException(String what, Optional<LockOwner> holder) {
        super(what + " is in use by "
                + holder.map(LockOwner::toString).orElse("a process that has not said yet who it is")
                + "; wait until that has ended, or end it: the lock ends with its process");
    }
}
