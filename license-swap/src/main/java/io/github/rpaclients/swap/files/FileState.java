package io.github.rpaclients.swap.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a file was changed, and how long it is. Equal to another one unless the file has changed between. Immutable. */
final class FileState {
    private static final FileState UNREADABLE = new FileState(Instant.EPOCH, -1);

    private final Instant changedAt;
    private final long size;

    private FileState(Instant changedAt, long size) {
        this.changedAt = changedAt;
        this.size = size;
    }

    /** The file as it is now; one that is not there, or that nobody may read, is in a state of its own. */
    static FileState of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(attributes.lastModifiedTime().toInstant(), attributes.size());
        } catch (IOException e) {
            // reading the file tells what is wrong with it
            return UNREADABLE;
        }
    }

    /** When it was changed last, by the clock of the disk. */
    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileState
                && ((FileState) other).changedAt.equals(changedAt)
                && ((FileState) other).size == size;
    }

    @Override
    public int hashCode() {
        return Objects.hash(changedAt, size);
    }

    @Override
    public String toString() {
        return size + " bytes since " + changedAt;
    }
}
