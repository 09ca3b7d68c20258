package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Instant;

/**
 * Hears what becomes of runs: for notifications, metrics, a progress bar. Called by the threads that move seats, several at
 * a time; what it throws is passed over, and what it takes in time the run takes longer.
 */
public interface RunListener {
    /** A run begins to carry out a plan; a plan without moves makes no run. */
    default void started(RunId run, PoolPlan plan) {}

    /** A {@code resume} begins to end a run that was cut off. */
    default void resumed(String pool, RunId run) {}

    /** A {@code resume} waits until then for what the run that was cut off may have sent last. */
    default void settling(RunId run, Instant until) {}

    /** A move waits for the giver of its seat, who is at work, until then at the latest. */
    default void waiting(RunId run, Account giver, Instant until) {}

    /** A move has ended; also one that a {@code resume} has ended. */
    default void moved(RunId run, MoveReport move) {}

    /** A run has ended, or a {@code resume} has ended one that was cut off. */
    default void ended(String pool, RunReport report) {}
}
