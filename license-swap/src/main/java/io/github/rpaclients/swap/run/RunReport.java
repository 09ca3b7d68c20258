package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.journal.MoveResult;
import io.github.rpaclients.swap.journal.RunId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run did. Immutable; holds no secret. */
public final class RunReport {
    private final RunId run;
    private final List<MoveReport> moves;

    RunReport(RunId run, List<MoveReport> moves) {
        this.run = run;
        this.moves = List.copyOf(moves);
    }

    public RunId run() {
        return run;
    }

    /** In the order in which they were planned. */
    public List<MoveReport> moves() {
        return moves;
    }

    /** How many moves ended in which way; ways in which none ended are left out. */
    public Map<MoveResult, Long> counts() {
        Map<MoveResult, Long> counts = new EnumMap<>(MoveResult.class);
        moves.forEach(move -> counts.merge(move.result(), 1L, Long::sum));
        return counts;
    }

    /** Whether every move ended with the seat where it belongs. */
    public boolean allDone() {
        return moves.stream().allMatch(move -> move.result() == MoveResult.DONE);
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
