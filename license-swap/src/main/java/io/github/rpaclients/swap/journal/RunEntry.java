package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;

/** An entry about a run. Immutable. */
public abstract class RunEntry extends JournalEntry {
    private static final String RUN = "run";

    private final RunId run;

    RunEntry(EntryReader in) {
        super(in);
        this.run = RunId.of(in.text(RUN));
    }

    static JsonObject writer(String kind, Instant at, RunId run) {
        return writer(kind, at).text(RUN, run.toString());
    }

    public final RunId run() {
        return run;
    }
}
