package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.plan.PoolPlan;

/** Between the plan that was agreed to and its application something has changed. Nothing has moved. */
public final class PlanChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PoolPlan plan;

    PlanChangedException(PoolPlan plan) {
        super("The plan has changed since: it has the hash " + plan.hash().substring(0, 12)
                + " now. Nothing has moved; look at the new plan and apply that");
        this.plan = plan;
    }

    /** The plan as it would be now. */
    public PoolPlan plan() {
        return plan;
    }
}
