package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.FencedException;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.MovePlanned;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.RunEnded;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunResumed;
import io.github.rpaclients.swap.journal.RunStarted;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.journal.WriteEnded;
import io.github.rpaclients.swap.journal.WriteIntended;
import io.github.rpaclients.swap.journal.WriteKind;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** What one run writes into the journal of its pool, with the pool's lock in hand. Safe for use by several threads. */
final class RunLog {
    private final JournalStore journal;
    private final PoolLock.Held lock;
    private final Clock clock;
    private final RunId run;

    RunLog(JournalStore journal, PoolLock.Held lock, Clock clock, RunId run) {
        this.journal = journal;
        this.lock = lock;
        this.clock = clock;
        this.run = run;
    }

    RunId run() {
        return run;
    }

    /** The time, by the clock that the journal is written by. */
    Instant now() {
        return clock.instant();
    }

    /** @throws FencedException if somebody else may have the pool by now */
    void requireLock() {
        if (lock.isLost()) {
            throw new FencedException("The pool of run " + run);
        }
    }

    void started(PoolPlan plan) {
        append(RunStarted.of(clock.instant(), run, plan, RunningProcess.current()));
    }

    void resumed() {
        append(RunResumed.of(clock.instant(), run));
    }

    void planned(MoveId move, SwapPlan plan) {
        append(MovePlanned.of(clock.instant(), run, move, plan));
    }

    WriteIntended intended(MoveId move, WriteKind write, Account account) {
        WriteIntended entry = WriteIntended.of(clock.instant(), run, move, write, account);
        append(entry);
        return entry;
    }

    void ended(WriteIntended write, String outcome) {
        append(WriteEnded.of(clock.instant(), write, outcome));
    }

    void ended(MoveId move, SwapOutcome result, String remark) {
        append(MoveEnded.of(clock.instant(), run, move, result, remark));
    }

    void ended(Map<SwapOutcome, Long> counts) {
        append(RunEnded.of(clock.instant(), run, counts));
    }

    private void append(JournalEntry entry) {
        journal.append(lock.token(), entry);
    }
}
