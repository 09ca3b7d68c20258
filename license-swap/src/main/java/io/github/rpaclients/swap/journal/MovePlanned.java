package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.SwapPlan;
import java.time.Instant;

/** What both people of a move had before it. Written before the first write. Immutable. */
public final class MovePlanned extends MoveEntry {
    static final String NAME = "MovePlanned";
    private static final String PLAN = "plan";

    private final SwapPlan plan;

    MovePlanned(EntryReader in) {
        super(in);
        this.plan = PlanJson.read(in.object(PLAN));
    }

    public static MovePlanned of(Instant at, RunId run, MoveId move, SwapPlan plan) {
        return new MovePlanned(EntryReader.of(writer(NAME, at, run, move).object(PLAN, PlanJson.write(plan))));
    }

    /** Others read it from {@link MoveView#plan}, which knows the last one before the first write. */
    SwapPlan plan() {
        return plan;
    }
}
