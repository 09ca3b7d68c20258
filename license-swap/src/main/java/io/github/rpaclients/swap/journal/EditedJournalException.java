package io.github.rpaclients.swap.journal;

import java.nio.file.Path;

/**
 * Entries that are missing or are not as they were written. Nothing is read past them and nothing is added after them: who
 * has which seat is no longer known from here.
 */
public final class EditedJournalException extends JournalException {
    private static final long serialVersionUID = 1L;
    private static final String WHAT_TO_DO =
            ". Put the pool's journal back from a copy, or move all its files aside and"
                    + " check by hand who has the seats before a new one is begun";

    private final String file;
    private final long entry;

    EditedJournalException(Path file, long entry, String reason) {
        super(file + ", entry " + entry + ": " + reason + WHAT_TO_DO);
        this.file = file.toString();
        this.entry = entry;
    }

    /** The path of the file. */
    public String file() {
        return file;
    }

    /** The number of the first entry that is wrong; the first one of a journal is 0 and names the pool. */
    public long entry() {
        return entry;
    }
}
