package io.github.rpaclients.examples.swap;

import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.files.BadInputException;
import io.github.rpaclients.swap.files.SwapFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves a licence seat in the system that a file describes, or in three simulated ones. */
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

    private final Function<String, Optional<String>> environment;

    @Spec
    @Nullable
    CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @Nullable
    Where where;

    @Option(
            names = "--trouble",
            description = "With --simulate: what goes wrong when the seat is granted. One of ${COMPLETION-CANDIDATES}.")
    SimulatedSystems.@Nullable Trouble trouble;

    /** Simulated or real, and not both. */
    static final class Where {
        @Option(names = "--simulate", description = "Swap in three simulated systems that come with this program.")
        boolean simulate;

        @ArgGroup(exclusive = false)
        @Nullable
        Real real;
    }

    /** A swap in a real account. */
    static final class Real {
        @Option(
                names = "--settings",
                required = true,
                paramLabel = "FILE",
                description = "The file whose section [account] describes the system, as for license-swap.")
        Path file = Path.of("");

        @Option(
                names = "--seat",
                required = true,
                paramLabel = "WORD",
                description = "The system's word for the licence.")
        String seat = "";

        @Option(names = "--from", required = true, paramLabel = "PERSON", description = "Who gives the seat.")
        String from = "";

        @Option(names = "--to", required = true, paramLabel = "PERSON", description = "Who gets it.")
        String to = "";

        Swap swap() {
            return new Swap(
                    SwapFiles.account(file),
                    Seat.of(seat),
                    Person.of(from),
                    Person.of(to),
                    LateWrites.within(LateWrites.LONGEST));
        }
    }

    private SwapCommand(Function<String, Optional<String>> environment) {
        this.environment = environment;
    }

    /** Runs the command and ends this Java process with its exit code. */
    public static void main(String[] args) {
        System.exit(
                commandLine(name -> Optional.ofNullable(System.getenv(name))).execute(args));
    }

    static CommandLine commandLine(Function<String, Optional<String>> environment) {
        return new CommandLine(new SwapCommand(environment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(SimulatedSystems.Trouble.class, SwapCommand::trouble)
                .setExecutionExceptionHandler(SwapCommand::complain);
    }

    @Override
    public Integer call() {
        Real real = Objects.requireNonNull(where).real;
        if (real != null) {
            if (trouble != null) {
                throw new IllegalArgumentException("--trouble needs --simulate");
            }
            return run(List.of(real.swap()), environment);
        }
        try (SimulatedSystems simulated = new SimulatedSystems()) {
            if (trouble != null) {
                simulated.trouble(trouble);
            }
            return run(simulated.swaps(), simulated::variable);
        }
    }

    private int run(List<Swap> swaps, Function<String, Optional<String>> variables) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<SwapResult> results = new ArrayList<>();
        for (Swap swap : swaps) {
            SwapResult result = swap.run(variables);
            results.add(result);
            out.println(SwapTable.of(result));
            out.flush();
        }
        out.print(SwapTable.summary(results));
        out.flush();
        return results.stream().allMatch(result -> result.report().outcome() == SwapOutcome.DONE) ? 0 : NOT_ALL_DONE;
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
        if (e instanceof BadInputException || e instanceof IllegalArgumentException) {
            commandLine.getErr().println(e.getMessage());
            return UNUSABLE;
        }
        throw e;
    }
}
