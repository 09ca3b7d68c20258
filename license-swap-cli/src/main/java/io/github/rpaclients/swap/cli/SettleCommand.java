package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunningProcess;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a move that needed attention has had it. */
@Command(
        name = "settle",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap settle 20261124T100000.000Z 1 --remark \"given by hand\"",
        description =
                "Says that a move that ended with ATTENTION has been seen to. Moves nothing. What can be read settles"
                        + " itself at the next look.")
final class SettleCommand extends PoolCommand {
    @Parameters(index = "0", paramLabel = "RUN", description = "The run, as status names it.")
    @Nullable
    String run;

    @Parameters(index = "1", paramLabel = "MOVE", description = "The number of the move, as status names it.")
    @Nullable
    String move;

    @Option(names = "--remark", paramLabel = "TEXT", description = "What was done, for the history.")
    String remark = "seen to by hand";

    SettleCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check(List<OpenPool> pools) {
        if (pools.stream().noneMatch(this::knows)) {
            throw new IllegalArgumentException("No move " + move + " of a run " + run
                    + " needs attention; license-swap status lists those that do");
        }
    }

    private boolean knows(OpenPool pool) {
        return pool.historySince(pool.now()).movesThatNeedAttention().stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(MoveView open) {
        return open.run().toString().equals(run) && open.id().toString().equals(move);
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        if (!knows(pool)) {
            return ExitCode.DONE;
        }
        String who = remark + " (" + RunningProcess.current().user() + ")";
        pool.swap().settle(RunId.of(Objects.requireNonNull(run)), MoveId.of(Objects.requireNonNull(move)), who);
        document.put("settled", run + " " + move);
        say("Pool " + pool.pool().name() + ": move " + move + " of run " + run + " is settled: " + who);
        return ExitCode.DONE;
    }
}
