package io.github.rpaclients.swap.internal.planning;

import io.github.rpaclients.swap.plan.PoolPlan;

/** A plan that was just made, and what is to be written down of how it came about. Immutable. */
public final class FreshPlan {
    private final PoolPlan plan;
    private final Turns turns;
    private final boolean newNeeds;

    FreshPlan(PoolPlan plan, Turns turns, boolean newNeeds) {
        this.plan = plan;
        this.turns = turns;
        this.newNeeds = newNeeds;
    }

    public PoolPlan plan() {
        return plan;
    }

    /** Whose turn it is after the plan. */
    public Turns turns() {
        return turns;
    }

    /** Whether somebody needs a seat who did not at the last look. */
    public boolean hasNewNeeds() {
        return newNeeds;
    }
}
