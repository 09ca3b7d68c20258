package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Stay;

/** A plan for a reader. */
final class PlanTable {
    private PlanTable() {}

    static String title(PoolPlan plan) {
        return "Pool " + plan.pool() + " (" + plan.seat() + "): "
                + Texts.count(plan.moves().size(), "move") + ", " + plan.count() + ", plan "
                + Texts.shortHash(plan.hash());
    }

    static Table of(PoolPlan plan) {
        Table table = new Table("from", "to", "why");
        for (PlannedMove move : plan.moves()) {
            table.row(Texts.name(move.from()), Texts.name(move.to()), move.reason());
        }
        for (Stay stay : plan.stays()) {
            table.row(stay.account().name(), stay.holds() ? "keeps it" : "GETS NONE", stay.reason());
        }
        if (plan.others() > 0) {
            table.row(
                    "(others)", "keep theirs", Texts.count(plan.others(), "person") + " from whom the pool takes none");
        }
        return table;
    }
}
