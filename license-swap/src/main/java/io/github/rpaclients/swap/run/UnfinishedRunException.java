package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.journal.RunId;

/** A run was cut off, and nothing moves before its moves have ended. */
public final class UnfinishedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RunId run;

    UnfinishedRunException(String pool, RunId run) {
        super("The run " + run + " of the pool " + pool + " was cut off before it ended; resume it first");
        this.run = run;
    }

    public RunId run() {
        return run;
    }
}
