package io.github.rpaclients.swap.journal;

/** How a move ended. */
public enum MoveResult {
    /** The seat has moved, and reading back shows it. */
    DONE,
    /** It was begun and undone. */
    COMPENSATED,
    /** It was not begun, because something spoke against it. */
    REFUSED,
    /** It was not begun, because the run ended before. */
    SKIPPED,
    /** It was begun, and could be neither finished nor undone: a person must look. */
    ATTENTION
}
