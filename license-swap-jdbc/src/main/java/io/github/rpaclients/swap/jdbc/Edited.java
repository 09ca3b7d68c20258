package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalException;

/** Says that a journal is not as it was written. */
final class Edited {
    private static final String WHAT_TO_DO =
            ". Put the pool's rows in all tables back from a copy, or delete them all and"
                    + " check by hand who has the seats before a new journal is begun";

    private Edited() {}

    static JournalException entry(String journal, long number, String reason) {
        return new JournalException(journal + ", entry " + number + ": " + reason + WHAT_TO_DO);
    }
}
