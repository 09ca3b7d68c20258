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
final class PoolLook {
    private final OpenPool pool;
    private final EventLines events;
    private final ToldOnce told;
    private final Optional<WatchNotices> notices;

    /** @param notices empty for a look that is followed by none: then only runs are told of */
    PoolLook(OpenPool pool, EventLines events, ToldOnce told, Optional<WatchNotices> notices) {
        this.pool = pool;
        this.events = events;
        this.told = told;
        this.notices = notices;
    }

    static String name(OpenPool pool) {
        return "Pool " + pool.pool().name();
    }

    /** Returns the exit code; what goes wrong is told when it begins, and when it is over. */
    int run() {
        // the next cycle looks again; nobody waits within this one
        PoolSwap swap = notices.map(again -> pool.swap(again.runs(pool)))
                .orElseGet(pool::swap)
                .withoutWaiting();
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
        List<Stay> without = report.unserved();
        List<String> unserved = new ArrayList<>();
        for (Stay stay : without) {
            unserved.add(stay.toString());
            exitCode = ExitCode.worse(exitCode, ExitCode.UNSERVED);
        }
        told.tell(name(pool), String.join("; ", unserved));
        notices.ifPresent(again -> again.looked(pool, without));
        return exitCode;
    }

    /** Tells what made a look fail, and gives the exit code. */
    int failed(RuntimeException e) {
        pool.note(e);
        Complaint complaint = Complaint.of(e);
        told.tell(name(pool), complaint.sentence());
        notices.ifPresent(again -> again.failed(pool, complaint));
        return complaint.exitCode();
    }

    private int told(RunReport report) {
        events.add(RunLines.line(pool.pool().name(), report));
        RunLines.repairs(report).forEach(events::add);
        return RunLines.exitCode(report);
    }
}
