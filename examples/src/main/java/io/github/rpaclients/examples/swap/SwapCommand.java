package io.github.rpaclients.examples.swap;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.MoveReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves a licence seat in each system it is given settings for. */
@Command(
        name = "swap",
        mixinStandardHelpOptions = true,
        description =
                "Moves a licence seat from one person to another: release, grant, verify, and back if that fails.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every seat has moved",
            "1:at least one swap was refused, undone, or needs attention",
            "2:the settings or the options cannot be used; nothing was begun"
        })
public final class SwapCommand implements Callable<Integer> {
    private static final int NOT_ALL_DONE = 1;
    private static final int UNUSABLE = 2;

    @Spec
    @Nullable
    CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @Nullable
    Systems systems;

    @Option(
            names = "--trouble",
            description = "With --simulate: what goes wrong when the seat is granted. One of ${COMPLETION-CANDIDATES}.")
    SimulatedSystems.@Nullable Trouble trouble;

    /** Simulated or real, and not both. */
    static final class Systems {
        @Option(names = "--simulate", description = "Swap in three simulated systems that come with this program.")
        boolean simulate;

        @Option(
                names = "--settings",
                paramLabel = "FILE",
                description = "Swap in the real system that this file describes; may be given several times.")
        List<Path> files = new ArrayList<>();
    }

    /** Runs the command and ends this Java process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SwapCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(SimulatedSystems.Trouble.class, SwapCommand::trouble)
                .setExecutionExceptionHandler(SwapCommand::complain);
    }

    @Override
    public Integer call() {
        Systems chosen = Objects.requireNonNull(systems);
        if (!chosen.simulate) {
            if (trouble != null) {
                throw new SettingsException("--trouble needs --simulate");
            }
            return swap(chosen.files.stream()
                    .map(file -> Settings.read(file, System::getenv))
                    .collect(Collectors.toList()));
        }
        try (SimulatedSystems simulated = new SimulatedSystems()) {
            if (trouble != null) {
                simulated.trouble(trouble);
            }
            return swap(simulated.settings());
        }
    }

    private int swap(List<Settings> swaps) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        // all settings are looked at before the first seat moves
        List<SwapSystem> kinds = swaps.stream().map(SwapSystem::of).collect(Collectors.toList());
        List<MoveReport> reports = new ArrayList<>();
        List<Integer> requests = new ArrayList<>();
        for (int i = 0; i < swaps.size(); i++) {
            AtomicInteger counter = new AtomicInteger();
            HttpOptions options = HttpOptions.builder()
                    .listener(attempt -> counter.incrementAndGet())
                    .build();
            MoveReport report = kinds.get(i).run(swaps.get(i), options);
            reports.add(report);
            requests.add(counter.get());
            out.println(SwapTable.of(report, counter.get()));
            out.flush();
        }
        out.print(SwapTable.summary(reports, requests));
        out.flush();
        return reports.stream().allMatch(report -> report.outcome() == SwapOutcome.DONE) ? 0 : NOT_ALL_DONE;
    }

    private static SimulatedSystems.Trouble trouble(String word) {
        for (SimulatedSystems.Trouble trouble : SimulatedSystems.Trouble.values()) {
            if (trouble.toString().equals(word)) {
                return trouble;
            }
        }
        throw new CommandLine.TypeConversionException(
                "'" + word + "' is none of " + Arrays.toString(SimulatedSystems.Trouble.values()));
    }

    /** Settings that cannot be used, or that a client refuses, are told in a sentence; anything else is our mistake. */
    private static int complain(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof SettingsException || e instanceof IllegalArgumentException) {
            commandLine.getErr().println(e.getMessage());
            return UNUSABLE;
        }
        throw e;
    }
}
