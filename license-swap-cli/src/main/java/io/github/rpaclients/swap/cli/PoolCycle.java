package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.plan.Stay;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunReport;
import io.github.rpaclients.swap.run.UnfinishedRunException;

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
        RunReport report;
        try {
            report = swap.apply();
        } catch (UnfinishedRunException cutOff) {
            exitCode = swap.resume().map(this::told).orElse(ExitCode.DONE);
            report = swap.apply();
        }
        if (!report.moves().isEmpty()) {
            exitCode = ExitCode.worse(exitCode, told(report));
        }
        for (Stay stay : RunResult.unserved(report)) {
            events.add("Pool " + pool.pool().name() + ": " + stay);
            exitCode = ExitCode.worse(exitCode, ExitCode.UNSERVED);
        }
        return exitCode;
    }

    private int told(RunReport report) {
        events.add(RunResult.line(pool.pool().name(), report));
        RunResult.repairs(report).forEach(events::add);
        return RunResult.exitCode(report);
    }
}
