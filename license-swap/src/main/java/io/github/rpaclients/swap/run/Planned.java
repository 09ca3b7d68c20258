package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.plan.PoolPlan;

/** A plan, and what is to be written down of how it came about. Immutable. */
final class Planned {
    final PoolPlan plan;
    final Turns turns;
    /** Whether somebody needs a seat who did not at the last look. */
    final boolean newNeeds;

    Planned(PoolPlan plan, Turns turns, boolean newNeeds) {
        this.plan = plan;
        this.turns = turns;
        this.newNeeds = newNeeds;
    }
}
