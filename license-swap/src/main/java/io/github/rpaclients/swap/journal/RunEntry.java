package io.github.rpaclients.swap.journal;

import java.time.Instant;

/** An entry about a run. Immutable. */
public abstract class RunEntry extends JournalEntry {
    private static final String RUN = "run";

    private final RunId run;

    RunEntry(EntryReader in) {
        super(in);
        this.run = RunId.of(in.text(RUN));
    }

    static EntryWriter writer(String kind, Instant at, RunId run) {
        return new EntryWriter(kind, at).text(RUN, run.toString());
    }

    public final RunId run() {
        return run;
    }
}
