package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What a run is to do, for readers of the journal. */
final class RunJson {
    private static final Collector<CharSequence, ?, String> ARRAY = Collectors.joining(",", "[", "]");

    private RunJson() {}

    /** The moves of a plan, and whose they are. */
    static JsonValue of(PoolPlan plan) {
        return JsonValue.of(object(
                member("pool", text(plan.pool())),
                member("seat", text(plan.seat().word())),
                member("hash", text(plan.hash())),
                member("moves", plan.moves().stream().map(RunJson::of).collect(ARRAY))));
    }

    private static String of(PlannedMove move) {
        return object(
                member("from", orNull(move.from(), RunJson::account)),
                member("to", orNull(move.to(), RunJson::account)),
                member("reason", text(move.reason())));
    }

    private static String account(Account account) {
        return object(member("id", text(account.id())), member("name", text(account.name())));
    }

    private static String orNull(Optional<Account> account, Function<Account, String> json) {
        return account.map(json).orElse("null");
    }

    private static String object(String... members) {
        return "{" + String.join(",", members) + "}";
    }

    private static String member(String name, String json) {
        return text(name) + ":" + json;
    }

    private static String text(String text) {
        return JsonValue.ofText(text).json();
    }
}
