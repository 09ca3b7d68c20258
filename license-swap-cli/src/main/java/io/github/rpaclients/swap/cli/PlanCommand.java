package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Shows what would move now. Changes nothing. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap plan --pool developers --output diff",
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
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        JournalView history = pool.historySince(pool.now());
        List<String> unfinished = history.unfinishedRuns().stream()
                .map(run -> run.id().toString())
                .collect(Collectors.toList());
        document.put("unfinishedRuns", unfinished);
        unfinished.forEach(run -> say("Pool " + pool.pool().name() + ": the run " + run
                + " has not ended, and nothing moves before it has: license-swap resume"));
        boolean paused = history.pause().filter(word -> word.isOn(pool.now())).isPresent();
        document.put("paused", paused);
        if (paused) {
            say("Pool " + pool.pool().name() + " is paused, and nothing moves: license-swap continue");
        }
        PoolPlan plan = pool.swap().plan();
        document.putAll(JsonDocuments.plan(plan));
        if (options.output == CommonOptions.Output.DIFF) {
            print(PlanDiff.of(plan, pool.now()));
        }
        say(PlanTable.title(plan));
        say(PlanTable.of(plan));
        if (!unfinished.isEmpty()) {
            return ExitCode.UNFINISHED_RUN;
        }
        return plan.unserved().isEmpty() ? ExitCode.DONE : ExitCode.UNSERVED;
    }
}
