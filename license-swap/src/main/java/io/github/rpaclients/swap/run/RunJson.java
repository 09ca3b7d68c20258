package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What a run is to do and what it did, for readers of the journal and receivers of the webhook. */
final class RunJson {
    private static final Collector<CharSequence, ?, String> ARRAY = Collectors.joining(",", "[", "]");
    private static final Collector<CharSequence, ?, String> OBJECT = Collectors.joining(",", "{", "}");

    private RunJson() {}

    /** The moves of a plan, and whose they are. */
    static JsonValue of(PoolPlan plan) {
        return JsonValue.of(object(
                member("pool", text(plan.pool())),
                member("seat", text(plan.seat().word())),
                member("hash", text(plan.hash())),
                member("moves", plan.moves().stream().map(RunJson::of).collect(ARRAY))));
    }

    static JsonValue of(String pool, RunReport report) {
        return JsonValue.of(object(
                member("pool", text(pool)),
                member("run", text(report.run().toString())),
                member(
                        "counts",
                        report.counts().entrySet().stream()
                                .map(count -> member(
                                        count.getKey().name(), count.getValue().toString()))
                                .collect(OBJECT)),
                member("moves", report.moves().stream().map(RunJson::of).collect(ARRAY))));
    }

    private static String of(PlannedMove move) {
        return object(
                member("from", orNull(move.from(), RunJson::account)),
                member("to", orNull(move.to(), RunJson::account)),
                member("reason", text(move.reason())));
    }

    private static String of(MoveReport move) {
        return object(
                member("from", orNull(move.from(), account -> text(account.name()))),
                member("to", orNull(move.to(), account -> text(account.name()))),
                member("result", text(move.result().name())),
                member("remark", text(move.remark())));
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
