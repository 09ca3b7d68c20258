package io.github.rpaclients.swap.journal;

import java.nio.file.Path;

/**
 * Entries that are missing or are not as they were written. Nothing is read past them and nothing is added after them: who
 * has which seat is no longer known from here.
 */
public final class EditedJournalException extends JournalException {
    private static final long serialVersionUID = 1L;
    private static final String WHAT_TO_DO = "Put the pool's journal back from a copy, or move all its files aside and"
            + " check by hand who has the seats before a new one is begun";

    private final String place;
    private final long entry;

    EditedJournalException(Path file, long entry, String reason) {
        this(file.toString(), entry, reason, WHAT_TO_DO);
    }

    /**
     * For a store of one's own.
     *
     * @param place where the entry is, or should be, for a reader
     * @param entry its number, as that store counts
     * @param reason what is wrong with it, as a sentence without an end
     * @param whatToDo a sentence without an end
     */
    public EditedJournalException(String place, long entry, String reason, String whatToDo) {
        super(place + ", entry " + entry + ": " + reason + ". " + whatToDo);
        this.place = place;
        this.entry = entry;
    }

    /** Where the entry is, or should be: the path of the file, or what another store calls the place. */
    public String place() {
        return place;
    }

    /** The number of the first entry that is wrong, as its store counts; in files the first one is 0 and names the pool. */
    public long entry() {
        return entry;
    }
}
