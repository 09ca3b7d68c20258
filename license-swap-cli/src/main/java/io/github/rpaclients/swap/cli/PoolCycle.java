package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.plan.Stay;
import io.github.rpaclients.swap.run.PoolPausedException;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunReport;
import io.github.rpaclients.swap.run.UnfinishedRunException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What watch does with one pool at one moment: ends what was cut off, plans, moves. */
final class PoolCycle {
    private final PoolSession pool;
    private final EventLines events;
    private final ToldOnce told;

    PoolCycle(PoolSession pool, EventLines events, ToldOnce told) {
        this.pool = pool;
        this.events = events;
        this.told = told;
    }

    static String name(PoolSession pool) {
        return "Pool " + pool.pool().name();
    }

    /** Returns the exit code; what goes wrong is told when it begins, and when it is over. */
    int run() {
        // the next cycle looks again; nobody waits within this one
        PoolSwap swap = pool.swap().withoutWaiting();
        int exitCode = ExitCode.DONE;
        RunReport report;
        try {
            report = swap.apply();
        } catch (UnfinishedRunException cutOff) {
            Optional<RunReport> resumed = swap.resumeUnattended();
            exitCode = resumed.map(this::told).orElse(ExitCode.DONE);
            if (!resumed.map(RunReport::isOver).orElse(true)) {
                told.tell(name(pool), "where a seat is cannot be read; it is left there and looked at again");
                return exitCode;
            }
            report = swap.apply();
        } catch (PoolPausedException paused) {
            told.tell(name(pool), String.valueOf(paused.getMessage()));
            return ExitCode.PAUSED;
        }
        if (!report.moves().isEmpty()) {
            exitCode = ExitCode.worse(exitCode, told(report));
        }
        List<String> unserved = new ArrayList<>();
        for (Stay stay : RunResult.unserved(report)) {
            unserved.add(stay.toString());
            exitCode = ExitCode.worse(exitCode, ExitCode.UNSERVED);
        }
        told.tell(name(pool), String.join("; ", unserved));
        return exitCode;
    }

    private int told(RunReport report) {
        events.add(RunResult.line(pool.pool().name(), report));
        RunResult.repairs(report).forEach(events::add);
        return RunResult.exitCode(report);
    }
}
