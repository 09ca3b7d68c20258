package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Stay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run did. Immutable; holds no secret. */
public final class RunReport {
    private final RunId run;
    private final Optional<PoolPlan> plan;
    private final List<MoveReport> moves;

    /** Of a run that was resumed. */
    RunReport(RunId run, List<MoveReport> moves) {
        this(run, Optional.empty(), moves);
    }

    RunReport(RunId run, PoolPlan plan, List<MoveReport> moves) {
        this(run, Optional.of(plan), moves);
    }

    private RunReport(RunId run, Optional<PoolPlan> plan, List<MoveReport> moves) {
        this.run = run;
        this.plan = plan;
        this.moves = List.copyOf(moves);
    }

    public RunId run() {
        return run;
    }

    /** The plan that was carried out; empty if a run was resumed. */
    public Optional<PoolPlan> plan() {
        return plan;
    }

    /** Those who need a seat and get none, each with the reason; nobody if a run was resumed. */
    public List<Stay> unserved() {
        return plan.map(PoolPlan::unserved).orElse(List.of());
    }

    /** In the order in which they were planned. */
    public List<MoveReport> moves() {
        return moves;
    }

    /** How many moves ended in which way; ways in which none ended are left out. */
    public Map<SwapOutcome, Long> counts() {
        Map<SwapOutcome, Long> counts = new EnumMap<>(SwapOutcome.class);
        moves.forEach(move -> counts.merge(move.outcome(), 1L, Long::sum));
        return counts;
    }

    /** Whether every move has ended; else where some seat is could not be read, and the run is to be resumed. */
    public boolean isOver() {
        return moves.stream().noneMatch(move -> move.outcome() == SwapOutcome.OPEN);
    }

    /** Whether every move ended with the seat where it belongs. */
    public boolean allDone() {
        return moves.stream().allMatch(move -> move.outcome() == SwapOutcome.DONE);
    }

    @Override
    public String toString() {
        return "run " + run + ": "
                + (moves.isEmpty()
                        ? "no moves"
                        : counts().entrySet().stream()
                                .map(count -> count.getValue() + " " + count.getKey())
                                .collect(Collectors.joining(", ")));
    }
}
