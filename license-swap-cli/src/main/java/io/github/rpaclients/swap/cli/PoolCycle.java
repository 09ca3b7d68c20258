package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Stay;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunReport;

/** What watch does with one pool at one moment: ends what was cut off, plans, moves. */
final class PoolCycle {
    private final PoolSession pool;
    private final EventLines events;

    PoolCycle(PoolSession pool, EventLines events) {
        this.pool = pool;
        this.events = events;
    }

    /** Returns the exit code; anything but 0 is worth another try soon. */
    int run() {
        // the next cycle looks again; nobody waits within this one
        PoolSwap swap = pool.swap().withoutWaiting();
        int exitCode = ExitCode.DONE;
        if (!pool.folder().history().unfinishedRuns().isEmpty()) {
            exitCode = swap.resume().map(this::told).orElse(ExitCode.DONE);
        }
        PoolPlan plan = swap.plan();
        for (Stay stay : plan.stays()) {
            if (!stay.holds()) {
                events.add("Pool " + plan.pool() + ": " + stay);
                exitCode = ExitCode.worse(exitCode, ExitCode.UNSERVED);
            }
        }
        // the plan may be another one by now, and is then the right one
        return plan.moves().isEmpty() ? exitCode : ExitCode.worse(exitCode, told(swap.apply()));
    }

    private int told(RunReport report) {
        events.add(RunResult.line(pool.pool().name(), report));
        RunResult.repairs(report).forEach(events::add);
        return RunResult.exitCode(report);
    }
}
