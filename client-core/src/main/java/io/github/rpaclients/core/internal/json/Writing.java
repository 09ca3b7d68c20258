package io.github.rpaclients.core.internal.json;

/** What a model is written for. */
enum Writing {
    /** To be sent. */
    SENT,
    /** For who may not know secrets: the same with what these print in place of them. A server's mask is none. */
    PRINTED,
    /** To be sent where something is made: without collections that are empty, which nobody has given. */
    MADE,
    /** To be compared: what has no value is an explicit null, so that what was emptied can be told from what is gone. */
    WHOLE,
    /** To be shown: the same, with stars for secrets. */
    SHOWN;

    static final String STARS = "***";

    /** What servers send where they keep a secret to themselves: stars, or nothing. A regular expression. */
    static final String MASK = "\\**";
}
