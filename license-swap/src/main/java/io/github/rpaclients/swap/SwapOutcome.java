package io.github.rpaclients.swap;

/** How a move of a seat ended. */
public enum SwapOutcome {
    /** The seat has moved, and reading back shows it. */
    DONE,
    /** It was not begun, because something spoke against it; nothing has changed. */
    REFUSED,
    /** It was not begun, because the run ended before; nothing has changed. */
    SKIPPED,
    /**
     * It was begun and undone; reading back shows that the giver has the seat and the taker does not. A person to whom the
     * system refused to give anything, and who has been deleted since, is not read.
     */
    COMPENSATED,
    /** It was begun, and could be neither finished nor undone: a person must look. The report says at what. */
    ATTENTION,
    /** It was begun, and where the seat is could not be read: it ends when somebody reads that and recovers the move. */
    OPEN
}
