package io.github.rpaclients.swap.journal;

/**
 * Somebody else has the pool by now, or may have: whoever gets this sends nothing more to anybody, not even to put something
 * back. What was begun is the other one's to end.
 */
public final class FencedException extends JournalException {
    private static final long serialVersionUID = 1L;

    /** @param what what was to be done it with, to begin the sentence with */
    public FencedException(String what) {
        super(what
                + " has gone to somebody else meanwhile, who ends what was begun here; nothing more is sent from here");
    }
}
