package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.MovePlanned;
import io.github.rpaclients.swap.journal.MoveResult;
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
import java.util.Map;

/** What one run writes into the journal of its pool. Safe for use by several threads if the journal is. */
final class RunLog {
    private final JournalStore journal;
    private final Clock clock;
    private final RunId run;

    RunLog(JournalStore journal, Clock clock, RunId run) {
        this.journal = journal;
        this.clock = clock;
        this.run = run;
    }

    RunId run() {
        return run;
    }

    void started(PoolPlan plan) {
        journal.append(RunStarted.of(clock.instant(), run, plan.hash(), RunJson.of(plan), RunningProcess.current()));
    }

    void resumed() {
        journal.append(RunResumed.of(clock.instant(), run));
    }

    void planned(MoveId move, SwapPlan plan) {
        journal.append(MovePlanned.of(clock.instant(), run, move, plan));
    }

    WriteIntended intended(MoveId move, WriteKind write, Account account) {
        WriteIntended entry = WriteIntended.of(clock.instant(), run, move, write, account);
        journal.append(entry);
        return entry;
    }

    void ended(WriteIntended write, String outcome) {
        journal.append(WriteEnded.of(clock.instant(), write, outcome));
    }

    void ended(MoveId move, MoveResult result, String remark) {
        journal.append(MoveEnded.of(clock.instant(), run, move, result, remark));
    }

    void ended(Map<MoveResult, Long> counts) {
        journal.append(RunEnded.of(clock.instant(), run, counts));
    }
}
