package io.github.rpaclients.swap.journal;

import org.jspecify.annotations.Nullable;

/** A journal or a lock that cannot be used as it is; the message is one sentence that says why and what to do. */
public class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalException(String sentence) {
        super(sentence);
    }

    public JournalException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
