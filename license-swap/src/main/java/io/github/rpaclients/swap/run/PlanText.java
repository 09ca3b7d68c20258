package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.util.stream.Collectors;

/** The moves of a plan as JSON, for a reader of the journal. */
final class PlanText {
    private PlanText() {}

    static JsonValue of(PoolPlan plan) {
        return JsonValue.of("{" + member("pool", text(plan.pool())) + ","
                + member("seat", text(plan.seat().word())) + ","
                + member("hash", text(plan.hash())) + ","
                + member("moves", plan.moves().stream().map(PlanText::move).collect(Collectors.joining(",", "[", "]")))
                + "}");
    }

    private static String move(PlannedMove move) {
        return "{" + member("from", move.from().map(PlanText::account).orElse("null")) + ","
                + member("to", move.to().map(PlanText::account).orElse("null")) + ","
                + member("reason", text(move.reason())) + "}";
    }

    private static String account(Account account) {
        return "{" + member("id", text(account.id())) + "," + member("name", text(account.name())) + "}";
    }

    private static String member(String name, String json) {
        return text(name) + ":" + json;
    }

    private static String text(String text) {
        return JsonValue.ofText(text).json();
    }
}
