package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.SwapOutcome;
import java.time.Instant;

/** A move has ended. One that was not begun may end without having been planned. Immutable. */
public final class MoveEnded extends MoveEntry {
    static final String NAME = "MoveEnded";
    private static final String RESULT = "result";
    private static final String REMARK = "remark";

    private final SwapOutcome outcome;
    private final String remark;

    MoveEnded(EntryReader in) {
        super(in);
        this.outcome = in.word(RESULT, SwapOutcome.class);
        this.remark = in.text(REMARK);
    }

    /** @param remark why it ended so, for a reader; holds no secret */
    public static MoveEnded of(Instant at, RunId run, MoveId move, SwapOutcome outcome, String remark) {
        return new MoveEnded(EntryReader.of(
                writer(NAME, at, run, move).text(RESULT, outcome.name()).text(REMARK, remark)));
    }

    public SwapOutcome outcome() {
        return outcome;
    }

    /** Why it ended so, for a reader. */
    public String remark() {
        return remark;
    }
}
