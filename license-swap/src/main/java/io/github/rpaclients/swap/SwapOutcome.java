package io.github.rpaclients.swap;

/** How a swap ended. There is nothing in between. */
public enum SwapOutcome {
    /** The seat has moved, and reading back shows it. */
    DONE,
    /** The swap was not begun; nothing has changed. */
    REFUSED,
    /**
     * The swap was begun and undone; reading back shows that both people have what they had. A person to whom the
     * system refused to give anything, and who has been deleted since, is not read.
     */
    COMPENSATED,
    /** The swap was begun, and could be neither finished nor undone: a person must look. The report says at what. */
    ATTENTION
}
