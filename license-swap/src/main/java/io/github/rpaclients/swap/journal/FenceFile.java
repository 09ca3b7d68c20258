package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The last fencing token of a pool, in a file of its own: whoever takes the pool's lock raises it, and whoever was pushed
 * aside sees that it is not theirs any more. A lock of the operating system alone cannot tell, where a network folder or
 * somebody who deletes files has taken it away.
 */
final class FenceFile {
    private final Path path;

    FenceFile(Path path) {
        this.path = path;
    }

    /** The last token that was given out; 0 if none was. */
    long last() {
        try {
            return Uninterrupted.run(this::read);
        } catch (IOException | NumberFormatException e) {
            throw unusable(e);
        }
    }

    private long read() throws IOException {
        try {
            return Long.parseLong(
                    Files.readString(path, StandardCharsets.US_ASCII).strip());
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** Whether somebody has taken the lock after whoever has this token. Not if the file is gone, which tells nothing. */
    boolean isRaisedAbove(long token) {
        long last = last();
        return last != 0 && last != token;
    }

    /** Gives out the next token, which is durable when this returns. To be called with the lock in hand. */
    long raise() {
        long token = last() + 1;
        Path next = path.resolveSibling(path.getFileName() + ".new");
        try {
            Uninterrupted.run(() -> {
                OwnFiles.createFile(next);
                Files.writeString(next, token + "\n", StandardCharsets.US_ASCII);
                try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                OwnFiles.forceFolderOf(path);
                return token;
            });
        } catch (IOException e) {
            throw unusable(e);
        }
        return token;
    }

    private JournalException unusable(Exception e) {
        return new JournalException(
                path + " cannot be used (" + e + "); see that it and its folder can be read and written", e);
    }
}
