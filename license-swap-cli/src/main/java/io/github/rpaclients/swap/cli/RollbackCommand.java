package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.RunId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves the seats of a run back. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Moves the seats of a run back, as a run of its own. Nobody at work loses a seat.")
final class RollbackCommand extends RunCommand {
    @Parameters(paramLabel = "RUN", description = "The run, as apply and history name it.")
    @Nullable
    String run;

    @Option(names = "--yes", description = "Do not ask.")
    boolean yes;

    RollbackCommand(Surroundings surroundings) {
        super(surroundings);
    }

    private RunId run() {
        return RunId.of(Objects.requireNonNull(run));
    }

    @Override
    void check(List<PoolSession> pools) {
        if (pools.stream().noneMatch(this::knows)) {
            throw new IllegalArgumentException(
                    "No journal knows the run " + run() + "; license-swap history lists the runs");
        }
    }

    private boolean knows(PoolSession pool) {
        JournalView history = pool.folder().history();
        return history.runs().stream().anyMatch(known -> known.id().equals(run()));
    }

    @Override
    int work(PoolSession pool, Map<String, @Nullable Object> document) {
        if (!knows(pool)) {
            return ExitCode.DONE;
        }
        String moving =
                "Move the seats of run " + run() + " of the pool " + pool.pool().name() + " back?";
        if (!yes && !agreed(moving).orElse(false)) {
            complain("Nothing has moved; say --yes to move the seats of run " + run() + " back");
            return ExitCode.BAD_INPUT;
        }
        return told(pool, pool.swap().rollback(run()), document);
    }
}
