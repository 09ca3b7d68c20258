package io.github.rpaclients.swap.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Lets the seats of a pool move again. */
@Command(
        name = "continue",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap continue developers",
        description = "Lets the seats of a paused pool move again.")
final class ContinueCommand extends OnePoolCommand {
    ContinueCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        pool.swap().goOn();
        document.put("paused", false);
        say("Pool " + pool.pool().name() + ": goes on");
        return ExitCode.DONE;
    }
}
