package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.EditedJournalException;

/** Says that a journal is not as it was written. */
final class Edited {
    private static final String WHAT_TO_DO =
            "Put the pool's rows in all tables back from a copy, or delete them all and"
                    + " check by hand who has the seats before a new journal is begun";

    private Edited() {}

    static EditedJournalException entry(String journal, long number, String reason) {
        return new EditedJournalException(journal, number, reason, WHAT_TO_DO);
    }
}
