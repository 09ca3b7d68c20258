package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.util.List;

/** A plan, and what is to be written down of how it came about. Immutable. */
final class Planned {
    final PoolPlan plan;
    final List<Account> holders;
    final Turns turns;
    /** Whether somebody needs a seat who did not at the last look. */
    final boolean newNeeds;

    Planned(PoolPlan plan, List<Account> holders, Turns turns, boolean newNeeds) {
        this.plan = plan;
        this.holders = List.copyOf(holders);
        this.turns = turns;
        this.newNeeds = newNeeds;
    }
}
