package io.github.rpaclients.swap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that name people, for their owner only where the file system knows owners in the POSIX way. */
final class OwnFile {
    private OwnFile() {}

    static void write(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix") && Files.isRegularFile(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, text);
    }
}
