package io.github.rpaclients.swap.journal;

import java.time.Instant;

/** A move that needed attention has had it. Immutable. */
public final class MoveSettled extends MoveEntry {
    static final String NAME = "MoveSettled";
    private static final String REMARK = "remark";

    private final String remark;

    MoveSettled(EntryReader in) {
        super(in);
        this.remark = in.text(REMARK);
    }

    /** @param remark what was found, or who said so, for a reader; holds no secret */
    public static MoveSettled of(Instant at, RunId run, MoveId move, String remark) {
        return new MoveSettled(EntryReader.of(writer(NAME, at, run, move).text(REMARK, remark)));
    }

    /** What was found, or who said so, for a reader. */
    public String remark() {
        return remark;
    }
}
