package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.run.PoolSwap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves the seats of a run back. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap rollback 20261124T100000.000Z",
        description =
                "Shows what would move a run's seats back, asks, and moves them, as a run of its own. Nobody who works,"
                        + " by the roster or by the system, loses a seat.")
final class RollbackCommand extends RunCommand {
    @Parameters(paramLabel = "RUN", description = "The run, as apply and history name it.")
    @Nullable
    String run;

    @Option(names = "--yes", description = "Do not ask.")
    boolean yes;

    @Option(
            names = "--accept-roster",
            description = "Move back although many people or hours have gone from the roster since the last time.")
    boolean acceptRoster;

    RollbackCommand(Surroundings surroundings) {
        super(surroundings);
    }

    private RunId run() {
        return RunId.of(Objects.requireNonNull(run));
    }

    @Override
    void check(List<OpenPool> pools) {
        if (pools.stream().noneMatch(this::knows)) {
            throw new IllegalArgumentException(
                    "No journal knows the run " + run() + "; license-swap history lists the runs");
        }
    }

    private boolean knows(OpenPool pool) {
        JournalView history = pool.history();
        return history.run(run()).isPresent();
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        if (!knows(pool)) {
            return ExitCode.DONE;
        }
        PoolSwap swap = acceptRoster ? pool.swap().acceptingRoster() : pool.swap();
        PoolPlan plan = swap.rollbackPlan(run());
        document.put("plan", JsonDocuments.plan(plan));
        show(plan);
        if (!yes) {
            Optional<Boolean> agreed =
                    agreed("Move the seats of run " + run() + " of the pool " + plan.pool() + " back?");
            if (!agreed.orElse(false)) {
                complain(document, "Nothing has moved; say --yes to move the seats of run " + run() + " back");
                return ExitCode.BAD_INPUT;
            }
        }
        return told(pool, swap.rollback(run(), plan.hash()), document);
    }
}
