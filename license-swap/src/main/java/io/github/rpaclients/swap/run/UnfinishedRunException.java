package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.journal.RunId;

/** A run was cut off, or could not read where a seat is; until that is known, no other run begins. Nothing has moved. */
public final class UnfinishedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RunId run;

    UnfinishedRunException(String pool, RunId run) {
        this(run, "The run " + run + " of the pool " + pool + " has not ended; resume it first");
    }

    private UnfinishedRunException(RunId run, String sentence) {
        super(sentence);
        this.run = run;
    }

    /** @param why why nobody may end it unattended, to end the sentence with */
    static UnfinishedRunException unattended(String pool, RunId run, String why) {
        return new UnfinishedRunException(
                run,
                "The run " + run + " of the pool " + pool + " has not ended, and " + why
                        + ", so it is not ended with nobody looking on; look who has the seats, then resume it");
    }

    /** The run that has not ended. */
    public RunId run() {
        return run;
    }
}
