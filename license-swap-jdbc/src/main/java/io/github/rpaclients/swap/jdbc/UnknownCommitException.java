package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalException;

/** A transaction of which nobody knows whether it was kept. */
final class UnknownCommitException extends JournalException {
    private static final long serialVersionUID = 1L;

    UnknownCommitException(String sentence) {
        super(sentence);
    }
}
