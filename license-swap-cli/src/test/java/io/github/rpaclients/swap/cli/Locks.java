package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.FilePoolLock;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.RunningProcess;

/** Somebody else who is at the pool of an office. */
final class Locks {
    private Locks() {}

    static PoolLock.Held elsewhere(Office office) {
        return FilePoolLock.in(office.journal(), "developers")
                .tryAcquire(LockOwner.of(
                        RunningProcess.of("elsewhere", 4711, "joan"),
                        office.shell.clock().instant(),
                        "apply"))
                .heldOrThrow("the pool");
    }
}
