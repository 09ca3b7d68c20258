package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is written at its end. */
interface JournalFile {
    /** Writes all bytes there and returns when they are durable. */
    void write(byte[] bytes, long at) throws IOException;

    /** Cuts the file off there and returns when that is durable. */
    void truncate(long length) throws IOException;

    void close() throws IOException;

    /** Opens files, and creates those that are missing. */
    interface Opener {
        JournalFile open(Path path) throws IOException;
    }
}
