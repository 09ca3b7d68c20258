package io.github.rpaclients.swap.cli;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps the seats of a pool where they are. */
@Command(
        name = "pause",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap pause developers 2026-12-24 --zone Europe/Berlin",
        description =
                "Keeps the seats of a pool where they are, whoever runs apply or watch, until a time or until continue.")
final class PauseCommand extends OnePoolCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "UNTIL",
            description = "Until then: 2026-12-24, which is midnight in --zone, or 2026-12-24T08:00:00Z.")
    @Nullable
    String until;

    PauseCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        Optional<Instant> end = Optional.ofNullable(until).map(text -> Times.parse("UNTIL", text, options.zone()));
        if (end.isPresent() && !end.get().isAfter(pool.now())) {
            throw new IllegalArgumentException("UNTIL is " + end.get() + ", which has passed; name a time to come");
        }
        pool.swap().pause(end);
        document.put("paused", true);
        document.put("until", JsonDocuments.orNull(end));
        say("Pool " + pool.pool().name() + ": paused "
                + end.map(time -> "until " + options.shown(time)).orElse("until license-swap continue"));
        return ExitCode.DONE;
    }
}
