package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.run.RunReport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command that moves seats. */
abstract class RunCommand extends PoolCommand {
    RunCommand(Surroundings surroundings) {
        super(surroundings);
    }

    final int told(PoolSession pool, RunReport report, Map<String, @Nullable Object> document) {
        document.putAll(Documents.run(report));
        say(RunResult.line(pool.pool().name(), report));
        RunResult.repairs(report).forEach(this::complain);
        return RunResult.exitCode(report);
    }
}
