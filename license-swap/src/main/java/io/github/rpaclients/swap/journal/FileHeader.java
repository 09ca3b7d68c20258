package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** The first line of each file of a journal: whose it is and in which format. */
final class FileHeader {
    private static final String KIND = "JournalFile";
    private static final String POOL = "pool";
    private static final String FORMAT = "format";
    private static final String FILE = "file";
    private static final long THIS_FORMAT = 1;

    private FileHeader() {}

    /**
     * The first line.
     *
     * @param number 0 for the first file
     * @param at of the entry that comes next
     */
    static String write(String pool, int number, Instant at) {
        return new JsonObject()
                .text(EntryReader.KIND, KIND)
                .number(FORMAT, THIS_FORMAT)
                .text(POOL, pool)
                .number(FILE, number)
                .text(EntryReader.AT, at.toString())
                .json();
    }

    /** When the first entry of a file with this first line was written down; empty if the line is something else. */
    static Optional<Instant> begin(String text) {
        try {
            return Optional.of(new EntryReader(text).instant(EntryReader.AT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What speaks against reading a file with this first line as the one of the pool, in part of a sentence. */
    static Optional<String> wrong(String text, String pool, int number) {
        EntryReader in = new EntryReader(text);
        if (!in.text(EntryReader.KIND).equals(KIND)) {
            return Optional.of("it is no journal's first entry");
        }
        if (in.number(FORMAT) != THIS_FORMAT) {
            return Optional.of("a newer version wrote the journal; use that one");
        }
        if (!in.text(POOL).equals(pool) || in.number(FILE) != number) {
            return Optional.of("the file is number " + in.number(FILE) + " of the pool " + in.text(POOL)
                    + "; give it its own name back");
        }
        return Optional.empty();
    }
}
