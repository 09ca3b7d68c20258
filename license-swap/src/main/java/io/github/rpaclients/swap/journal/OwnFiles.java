package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Creates files and folders that only their owner may touch, where the file system knows owners in the POSIX way. */
final class OwnFiles {
    private OwnFiles() {}

    /** Creates the file unless it is there, empty or not. */
    static void createFile(Path file) throws IOException {
        createFolder(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, permissions(file, "rw-------"));
        } catch (FileAlreadyExistsException thereAlready) {
            // as good
        }
    }

    private static void createFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions(folder, "rwx------"));
        }
    }

    /** Makes the names in a folder survive a crash of the machine, where the system can be asked to. */
    static void forceFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        FileChannel names;
        try {
            names = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return; // Windows opens no folders, and needs not be asked
        }
        try (names) {
            names.force(true);
        }
    }

    private static FileAttribute<?>[] permissions(Path at, String permissions) {
        return at.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
