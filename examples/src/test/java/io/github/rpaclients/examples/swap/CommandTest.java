package io.github.rpaclients.examples.swap;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs the command as a person would and keeps what it prints. */
abstract class CommandTest {
    @TempDir
    Path folder;

    /** The variables that the command finds. */
    final Map<String, String> environment = new HashMap<>();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... args) {
        CommandLine command = SwapCommand.commandLine(name -> Optional.ofNullable(environment.get(name)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return command.execute(args);
    }

    /** What was printed, in one text. */
    String out() {
        return out.toString();
    }

    /** The complaint, without its line end. */
    String complaint() {
        return err.toString().strip();
    }

    Path settings(String... lines) throws IOException {
        return Files.write(folder.resolve("swap.ini"), List.of(lines));
    }

    static String[] with(String[] lines, String... changed) {
        List<String> all = new ArrayList<>(List.of(lines));
        for (String line : changed) {
            String key = line.substring(0, line.indexOf('=')).strip();
            all.removeIf(l -> l.startsWith(key + " ="));
            all.add(line);
        }
        return all.toArray(new String[0]);
    }

    static String[] without(String[] lines, String key) {
        List<String> all = new ArrayList<>(List.of(lines));
        all.removeIf(line -> line.startsWith(key + " ="));
        return all.toArray(new String[0]);
    }
}
