package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.journal.RunningProcess;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody does at a pool with its lock in hand, until it is closed. */
final class Turn implements AutoCloseable {
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final PoolStore store;
    private final PoolLock.Held lock;
    private final Clock clock;

    private Turn(PoolStore store, PoolLock.Held lock, Clock clock) {
        this.store = store;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Takes the lock.
     *
     * @param command what others are told
     * @throws io.github.rpaclients.swap.journal.PoolLockedException if somebody else has it
     */
    static Turn begin(String pool, PoolStore store, Clock clock, String command) {
        LockOwner owner = LockOwner.of(RunningProcess.current(), clock.instant(), command);
        return new Turn(store, store.lock().tryAcquire(owner).heldOrThrow("The pool " + pool), clock);
    }

    Instant now() {
        return clock.instant();
    }

    void write(JournalEntry entry) {
        store.journal().append(lock.token(), entry);
    }

    RunLog log(RunId run) {
        return new RunLog(store.journal(), lock, clock, run);
    }

    /** Two runs may begin in the same millisecond, and a clock may be put back. */
    RunLog newRun(JournalView history) {
        Set<RunId> known = history.runs().stream().map(RunView::id).collect(Collectors.toSet());
        String time = RUN_ID.format(clock.instant());
        RunId id = RunId.of(time);
        for (int another = 2; known.contains(id); another++) {
            id = RunId.of(time + "-" + another);
        }
        return log(id);
    }

    @Override
    public void close() {
        lock.close();
    }
}
