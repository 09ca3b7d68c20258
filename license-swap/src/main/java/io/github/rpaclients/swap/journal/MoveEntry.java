package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;

/** An entry about a move of a run. Immutable. */
public abstract class MoveEntry extends RunEntry {
    private static final String MOVE = "move";

    private final MoveId move;

    MoveEntry(EntryReader in) {
        super(in);
        this.move = MoveId.of(in.text(MOVE));
    }

    static JsonObject writer(String kind, Instant at, RunId run, MoveId move) {
        return RunEntry.writer(kind, at, run).text(MOVE, move.toString());
    }

    public final MoveId move() {
        return move;
    }
}
