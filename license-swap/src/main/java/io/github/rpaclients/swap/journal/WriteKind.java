package io.github.rpaclients.swap.journal;

/** What a write to the vendor's system does. */
public enum WriteKind {
    /** Takes the seat from somebody. */
    RELEASE,
    /** Gives the seat to somebody. */
    GRANT,
    /** Puts back what somebody had. */
    RESTORE
}
