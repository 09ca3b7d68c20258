package io.github.rpaclients.swap.journal;

import java.time.Instant;

/** A run that was cut off goes on. Immutable. */
public final class RunResumed extends RunEntry {
    static final String NAME = "RunResumed";

    RunResumed(EntryReader in) {
        super(in);
    }

    public static RunResumed of(Instant at, RunId run) {
        return new RunResumed(EntryReader.of(writer(NAME, at, run)));
    }
}
