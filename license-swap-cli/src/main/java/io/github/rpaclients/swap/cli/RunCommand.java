package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.run.RunReport;
import java.util.Map;
import java.util.Optional;
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

    final int told(PoolSession pool, RunReport report, Map<String, @Nullable Object> document) {
        document.putAll(Documents.run(report));
        say(RunResult.line(pool.pool().name(), report));
        RunResult.repairs(report).forEach(this::complain);
        return RunResult.exitCode(report);
    }
}
