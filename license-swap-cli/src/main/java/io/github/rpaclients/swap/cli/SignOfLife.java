package io.github.rpaclients.swap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/** A file beside the journals that a watch touches each time it goes round, for who asks from outside whether it does. */
final class SignOfLife {
    private final Path file;

    /** @param journal the folder of the journals */
    SignOfLife(Path journal) {
        this.file = journal.resolve("watch.alive");
    }

    /** Empty where no watch has kept its journals here. */
    Optional<Instant> last() throws IOException {
        return Files.exists(file) ? Optional.of(Files.getLastModifiedTime(file).toInstant()) : Optional.empty();
    }

    /** A folder that cannot be written is told, and is no reason to stop. */
    void give(Instant now, ToldOnce told) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                OwnFile.write(file, "");
            }
            Files.setLastModifiedTime(file, FileTime.from(now));
            told.tell("sign of life", "");
        } catch (IOException e) {
            told.tell("sign of life", file + " cannot be written: " + e.getMessage());
        }
    }
}
