package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.files.SwapFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the first files from what a system has. Moves nothing. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Signs in, and writes license-swap.ini with a pool for each licence that has seats, and roster.csv"
                        + " with those who have them. Overwrites nothing, and moves nothing.",
        footer = {
            "",
            "Example: license-swap init system=uipath-user-licenses organization=acme \\",
            "    tenant=production client-id=env:UIPATH_CLIENT_ID \\",
            "    client-secret=env:UIPATH_CLIENT_SECRET"
        })
final class InitCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "KEY=VALUE",
            description = "The keys of [account], secrets as env:NAME or file:PATH.")
    Map<String, String> account = new LinkedHashMap<>();

    @Option(names = "--licence", paramLabel = "WORD", description = "One licence; all that have seats unless given.")
    @Nullable
    String licence;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "The file to write, with roster.csv beside it; license-swap.ini unless given.")
    Path file = Path.of("license-swap.ini");

    @Option(
            names = "--output",
            paramLabel = "table|json",
            defaultValue = "table",
            description = "For a reader, or one JSON document; table unless given.")
    CommonOptions.Output output = CommonOptions.Output.TABLE;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (output == CommonOptions.Output.DIFF) {
            throw new IllegalArgumentException("Only plan prints a diff; write --output table or --output json");
        }
        Path roster = file.toAbsolutePath().resolveSibling("roster.csv");
        for (Path path : List.of(file, roster)) {
            if (Files.exists(path)) {
                throw new IllegalArgumentException(path + " is there already, and is not overwritten; name another"
                        + " file in another folder with --file, or move it aside");
            }
        }
        FirstFiles files = new FirstFiles(account);
        try (AccountConnection connection = connect(files)) {
            connection.objection().flatMap(objection -> objection.get()).ifPresent(objection -> {
                throw new SwapRefusedException(objection);
            });
            collect(connection.seats(), files);
        }
        write(roster, files.roster());
        write(file, files.pools(roster.getFileName().toString()));
        SwapFile read = SwapFiles.read(file);
        tell(roster, read);
        return ExitCode.DONE;
    }

    private AccountConnection connect(FirstFiles files) {
        // beside the file to be, since file:PATH is relative to it
        Path draft = file.toAbsolutePath().resolveSibling(file.getFileName() + ".draft");
        try {
            write(draft, files.account());
            return AccountConnection.open(
                    SwapFiles.account(draft),
                    surroundings.environment(),
                    HttpOptions.builder().build());
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new IllegalArgumentException(draft + " cannot be deleted (" + e.getMessage() + "); delete it", e);
        }
    }

    private void collect(SeatProvider seats, FirstFiles files) {
        Map<String, SeatCount> licences = new LinkedHashMap<>(seats.licences());
        String chosen = licence;
        if (chosen != null) {
            licences.keySet().retainAll(List.of(chosen));
            licences.computeIfAbsent(chosen, word -> seats.count(Seat.of(word)));
        }
        if (licences.isEmpty()) {
            throw new SwapRefusedException(
                    "The system lists no licence that has seats; name one with --licence, or write the file by hand");
        }
        licences.forEach((word, count) -> files.add(word, count, seats.holders(Seat.of(word))));
        if (files.hasNobody()) {
            throw new SwapRefusedException("Nobody has a seat of " + String.join(", ", licences.keySet())
                    + " directly, so there is nobody for the roster; give somebody one, or write the files by hand");
        }
    }

    private static void write(Path path, String text) {
        try {
            OwnFile.write(path, text);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void tell(Path roster, SwapFile read) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (output == CommonOptions.Output.JSON) {
            List<String> paths = List.of(file.toAbsolutePath().toString(), roster.toString());
            out.println(Texts.lines(JsonDocuments.text(
                    JsonDocuments.written(surroundings.clock().instant(), paths))));
            return;
        }
        out.println("Written: " + file + " with " + Texts.count(read.pools().size(), "pool") + ", and " + roster
                + " with " + Texts.count(read.roster().entries().size(), "line"));
        out.println("Next: put the hours in " + roster.getFileName() + " right, leave seats that are no pool's out of "
                + file.getFileName() + ", then: license-swap doctor --file " + file);
    }
}
