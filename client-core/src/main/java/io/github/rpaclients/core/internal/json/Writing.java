package io.github.rpaclients.core.internal.json;

/** What a model is written for. */
enum Writing {
    /** To be sent. */
    SENT,
    /** To be sent where something is made: without collections that are empty, which nobody has given. */
    MADE,
    /** To be compared: what has no value is an explicit null, so that what was emptied can be told from what is gone. */
    WHOLE,
    /** To be shown: the same, with stars for secrets. */
    SHOWN;

    static final String STARS = "***";
}
