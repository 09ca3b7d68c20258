package io.github.rpaclients.swap.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all commands have. */
final class CommonOptions {
    /** How results are printed. */
    enum Output {
        TABLE("table"),
        JSON("json"),
        DIFF("diff");

        private final String word;

        Output(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    private static final Path USUAL_FILE = Path.of("license-swap.ini");
    private static final String USUAL_FOLDER = "license-swap-journal";

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "The file with accounts, pools and roster; license-swap.ini unless given.")
    @Nullable
    Path file;

    @Option(names = "--pool", paramLabel = "NAME", description = "One pool of the file; all unless given.")
    @Nullable
    String pool;

    @Option(
            names = "--journal",
            paramLabel = "DIR",
            description = "The folder of the journals; license-swap-journal beside the file unless given.")
    @Nullable
    Path journal;

    @Option(
            names = "--simulate",
            description = "Play with a simulated company and pools of its own instead of the file's. With --journal it"
                    + " is kept there between commands.")
    boolean simulate;

    @Option(
            names = "--output",
            paramLabel = "table|json|diff",
            defaultValue = "table",
            description = "For a reader, or one JSON document; table unless given. Only plan takes diff.")
    Output output = Output.TABLE;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of the times that are printed, and of dates among the arguments, such as"
                    + " Europe/Berlin; UTC unless given.")
    String zone = "UTC";

    ZoneId zone() {
        return Times.zone(zone);
    }

    /** A time as a reader sees it. */
    String shown(Instant time) {
        return Times.shown(time, zone());
    }

    Path file() {
        Path given = file;
        return given == null ? USUAL_FILE : given;
    }

    Optional<Path> journalGiven() {
        return Optional.ofNullable(journal);
    }

    Path journal() {
        return journalGiven().orElseGet(() -> file().toAbsolutePath().resolveSibling(USUAL_FOLDER));
    }

    Optional<String> pool() {
        return Optional.ofNullable(pool);
    }

    boolean simulatesOnly() {
        return simulate && file == null;
    }
}
