package io.github.rpaclients.swap.run;

import static io.github.rpaclients.swap.internal.JsonText.array;
import static io.github.rpaclients.swap.internal.JsonText.member;
import static io.github.rpaclients.swap.internal.JsonText.object;
import static io.github.rpaclients.swap.internal.JsonText.text;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run is to do, for readers of the journal. */
final class RunJson {
    private RunJson() {}

    /** The moves of a plan, and whose they are. */
    static JsonValue of(PoolPlan plan) {
        return JsonValue.of(object(
                member("pool", text(plan.pool())),
                member("seat", text(plan.seat().word())),
                member("hash", text(plan.hash())),
                member("moves", array(plan.moves().stream().map(RunJson::of).collect(Collectors.toList())))));
    }

    private static String of(PlannedMove move) {
        return object(
                member("from", orNull(move.from())),
                member("to", orNull(move.to())),
                member("reason", text(move.reason())));
    }

    private static String orNull(Optional<Account> account) {
        return account.map(known -> object(member("id", text(known.id())), member("name", text(known.name()))))
                .orElse("null");
    }
}
