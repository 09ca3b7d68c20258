package io.github.rpaclients.swap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether a watch is alive. */
@Command(
        name = "alive",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap alive --file /srv/license-swap/license-swap.ini",
        description =
                "Ends with 0 if a watch that keeps its journals in the same folder has gone round within a quarter of"
                        + " an hour, and else with 1. Reads no pool and asks no system: for the health check of a container.")
final class AliveCommand implements Callable<Integer> {
    /** A watch goes round every five minutes, and takes its time for moves. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Surroundings surroundings;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    CommonOptions options = new CommonOptions();

    AliveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Instant now = surroundings.clock().instant();
        Optional<Instant> last = last();
        boolean alive = last.filter(time -> time.plus(PATIENCE).isAfter(now)).isPresent();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (options.output == CommonOptions.Output.JSON) {
            out.println(Texts.lines(JsonDocuments.text(JsonDocuments.alive(now, alive, last))));
        } else {
            out.println((alive ? "alive" : "not alive") + ", last sign of life: "
                    + last.map(options::shown).orElse("none in " + options.journal()));
        }
        return alive ? ExitCode.DONE : ExitCode.NOT_ALL_MOVED;
    }

    private Optional<Instant> last() {
        try {
            return new SignOfLife(options.journal()).last();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
