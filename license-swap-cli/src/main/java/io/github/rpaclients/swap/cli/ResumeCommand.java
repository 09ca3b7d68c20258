package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.run.RunReport;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Ends a run that was cut off. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap resume --pool developers",
        description =
                "Ends the moves of a run that was cut off or could not read where a seat is. Begins none, and changes"
                        + " nothing but the seat.")
final class ResumeCommand extends RunCommand {
    ResumeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        if (pool.historySince(pool.now()).unfinishedRuns().isEmpty()) {
            return nothing(pool, document);
        }
        Optional<RunReport> report = pool.swap().resume();
        if (report.isEmpty()) {
            return nothing(pool, document);
        }
        return told(pool, report.get(), document);
    }

    private int nothing(OpenPool pool, Map<String, @Nullable Object> document) {
        say("Pool " + pool.pool().name() + ": nothing to resume");
        document.put("run", null);
        return ExitCode.DONE;
    }
}
