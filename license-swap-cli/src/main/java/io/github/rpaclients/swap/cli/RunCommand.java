package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Stay;
import io.github.rpaclients.swap.run.RunReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A command that moves seats. */
abstract class RunCommand extends PoolCommand {
    RunCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Whether the person at the terminal says yes; empty if nobody is there. */
    final Optional<Boolean> agreed(String question) {
        return surroundings()
                .terminal()
                .ask(question + " [y/N] ")
                .map(answer -> answer.strip().matches("(?i)y|yes"));
    }

    final void show(PoolPlan plan) {
        say(PlanTable.title(plan));
        say(PlanTable.of(plan));
    }

    /** Also tells who needs a seat and has none. */
    final int applied(OpenPool pool, RunReport report, Map<String, @Nullable Object> document) {
        List<Stay> unserved = report.unserved();
        unserved.forEach(stay -> say("  " + stay));
        document.put(
                "unserved",
                unserved.stream()
                        .map(stay -> JsonDocuments.account(stay.account()))
                        .collect(Collectors.toList()));
        return ExitCode.worse(told(pool, report, document), unserved.isEmpty() ? ExitCode.DONE : ExitCode.UNSERVED);
    }

    final int told(OpenPool pool, RunReport report, Map<String, @Nullable Object> document) {
        document.putAll(JsonDocuments.run(report));
        say(RunLines.line(pool.pool().name(), report));
        RunLines.repairs(report).forEach(this::complain);
        return RunLines.exitCode(report);
    }
}
