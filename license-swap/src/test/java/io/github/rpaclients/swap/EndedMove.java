package io.github.rpaclients.swap;

import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.run.RunReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a move ended, as a report or a journal tells. */
final class EndedMove {
    final Optional<Account> from;
    final Optional<Account> to;
    final SwapOutcome result;
    private final String remark;

    private EndedMove(Optional<Account> from, Optional<Account> to, SwapOutcome result, String remark) {
        this.from = from;
        this.to = to;
        this.result = result;
        this.remark = remark;
    }

    static List<EndedMove> of(RunReport report) {
        return report.moves().stream().map(EndedMove::of).collect(Collectors.toList());
    }

    /** A move that was not begun has no people here. */
    static List<EndedMove> of(RunView run) {
        return run.moves().stream().map(EndedMove::of).collect(Collectors.toList());
    }

    private static EndedMove of(MoveReport move) {
        return new EndedMove(move.from(), move.to(), move.outcome(), move.remark());
    }

    private static EndedMove of(MoveView move) {
        return new EndedMove(
                move.plan().flatMap(SwapPlan::from).map(Holding::account),
                move.plan().flatMap(SwapPlan::to).map(Holding::account),
                move.ended().orElseThrow().outcome(),
                move.ended().orElseThrow().remark());
    }

    List<Account> accounts() {
        return Stream.concat(from.stream(), to.stream()).collect(Collectors.toList());
    }

    boolean is(SwapOutcome other) {
        return result == other;
    }

    /** Whether the seat moved, or may have. */
    boolean mayHaveMoved() {
        return is(SwapOutcome.DONE) || is(SwapOutcome.ATTENTION);
    }

    boolean hasFailed() {
        return !is(SwapOutcome.DONE) && !is(SwapOutcome.SKIPPED);
    }

    /** Whether something was written that stays, or had to be undone. */
    boolean wasBegun() {
        return mayHaveMoved() || is(SwapOutcome.COMPENSATED);
    }

    /** The people only where something was written: of other moves a journal may not know them. */
    String inShort() {
        return wasBegun() ? people() + " " + result : result.name();
    }

    private String people() {
        return from.map(Account::name).orElse("(free)") + " -> "
                + to.map(Account::name).orElse("(free)");
    }

    @Override
    public String toString() {
        return people() + ": " + result + ", " + remark;
    }
}
