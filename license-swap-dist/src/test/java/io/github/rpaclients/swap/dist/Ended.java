package io.github.rpaclients.swap.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that has ended: its exit code and all that it printed. */
final class Ended {
    final int exitCode;
    final String printed;

    private Ended(int exitCode, String printed) {
        this.exitCode = exitCode;
        this.printed = printed;
    }

    /** Runs a command that finds no Java of this machine. */
    static Ended run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("ended", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().retainAll(List.of("PATH", "TMPDIR", "SystemRoot", "TEMP"));
            builder.environment().putAll(Map.of("JAVA_HOME", "nowhere"));
            Process process = builder.start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("does not end: " + command);
            }
            return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
