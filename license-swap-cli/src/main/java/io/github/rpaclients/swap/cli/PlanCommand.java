package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.plan.PoolPlan;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Shows what would move now. Changes nothing. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Shows who would give a seat to whom now, and why. Changes nothing.")
final class PlanCommand extends PoolCommand {
    PlanCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    boolean printsDiffs() {
        return true;
    }

    @Override
    int work(PoolSession pool, Map<String, @Nullable Object> document) {
        PoolPlan plan = pool.swap().plan();
        document.putAll(Documents.plan(plan));
        if (options.output == CommonOptions.Output.DIFF) {
            print(PlanDiff.of(plan, pool.now()));
        }
        say(PlanTable.title(plan));
        say(PlanTable.of(plan));
        return plan.unserved().isEmpty() ? ExitCode.DONE : ExitCode.UNSERVED;
    }
}
