package io.github.rpaclients.swap.cli;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.report.SeatTimeline;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The moves of a run as its journal tells them: the reason of each stands in the plan that the run began with. */
final class ReportedMoves {
    private static final JsonAdapter<Object> ADAPTER =
            new Moshi.Builder().build().adapter(Object.class);
    private static final String NOT_ENDED = "not ended";

    private final RunView run;
    private final List<?> planned;

    ReportedMoves(RunView run) {
        this.run = run;
        this.planned = run.started()
                .flatMap(start -> read(start.plan()))
                .flatMap(plan -> member(plan, "moves", List.class))
                .orElse(List.of());
    }

    void addTo(SeatTimeline.Builder timeline) {
        run.moves().forEach(move -> add(timeline, move));
    }

    private void add(SeatTimeline.Builder timeline, MoveView move) {
        Optional<Object> plan = planned(move.id());
        String remark = move.ended()
                .filter(end -> end.result() != SwapOutcome.DONE)
                .map(end -> end.remark())
                .orElse("");
        timeline.move(
                move.at(),
                name(move, SwapPlan::from).or(() -> name(plan, "from")),
                name(move, SwapPlan::to).or(() -> name(plan, "to")),
                move.ended().map(end -> end.result().name()).orElse(NOT_ENDED),
                Stream.of(text(plan, "reason"), remark)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" – ")));
    }

    /** What the plan says of the move, which is its number there. */
    private Optional<Object> planned(MoveId id) {
        try {
            int index = Integer.parseInt(id.toString()) - 1;
            return index >= 0 && index < planned.size() ? Optional.ofNullable(planned.get(index)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(MoveView move, Function<SwapPlan, Optional<Holding>> side) {
        return move.plan().flatMap(side).map(Holding::account).map(Account::name);
    }

    private static Optional<String> name(Optional<Object> plan, String side) {
        return plan.flatMap(move -> member(move, side, Map.class))
                .flatMap(account -> member(account, "name", String.class));
    }

    private static String text(Optional<Object> plan, String member) {
        return plan.flatMap(move -> member(move, member, String.class)).orElse("");
    }

    /** Empty for what another version may have written in its place. */
    private static <T> Optional<T> member(Object json, String name, Class<T> type) {
        @Nullable Object member = json instanceof Map ? ((Map<?, ?>) json).get(name) : null;
        return type.isInstance(member) ? Optional.of(type.cast(member)) : Optional.empty();
    }

    private static Optional<Object> read(JsonValue plan) {
        try {
            return Optional.ofNullable(ADAPTER.fromJson(plan.json()));
        } catch (IOException | JsonDataException e) {
            return Optional.empty();
        }
    }
}
