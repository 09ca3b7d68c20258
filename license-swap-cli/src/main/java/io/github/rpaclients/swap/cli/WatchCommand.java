package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.StoreSettings;
import io.github.rpaclients.swap.files.SwapFile;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves seats whenever the roster says so, until it is asked to end. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap watch --file /srv/license-swap/license-swap.ini",
        description =
                "Moves the seats at the moments of the roster and looks at least every five minutes, until Ctrl+C or"
                        + " SIGTERM. Hosts whose file names the same database share the pools. One line, or with --output json one object, for each event.")
final class WatchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--once", description = "Look once, move what is to move, and end: for cron.")
    boolean once;

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (options.output == CommonOptions.Output.DIFF) {
            throw new IllegalArgumentException("watch prints lines; write --output json for an object a line");
        }
        options.zone();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Workplace workplace = Workplace.of(options, surroundings)) {
            EventLines events = new EventLines(out, surroundings, options);
            if (!once) {
                SwapFile read = workplace.read();
                if (read.store().isPresent()) {
                    return withOtherHosts(read, read.store().get(), workplace, events);
                }
            }
            LoneWatch watch = new LoneWatch(workplace, surroundings, events, options::shown);
            return once ? watch.once() : watch.untilAskedToEnd();
        }
    }

    private int withOtherHosts(SwapFile read, StoreSettings settings, Workplace workplace, EventLines events) {
        if (options.pool().isPresent()) {
            throw new IllegalArgumentException(
                    "Hosts that share a database watch all pools of the file; leave --pool out, or write --once");
        }
        try (PoolDatabase database = workplace.database(settings, SharedWatch.CONNECTIONS)) {
            return new SharedWatch(workplace, database, surroundings, events, Rhythm.usual(), options::shown)
                    .untilAskedToEnd(read);
        }
    }
}
