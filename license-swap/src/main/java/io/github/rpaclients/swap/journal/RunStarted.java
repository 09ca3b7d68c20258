package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A run has begun. Immutable. */
public final class RunStarted extends RunEntry {
    static final String NAME = "RunStarted";
    private static final String PLAN_HASH = "planHash";
    private static final String PLAN = "plan";
    private static final String PROCESS = "process";

    private final String planHash;
    private final List<PlannedMove> moves;
    private final RunningProcess process;

    RunStarted(EntryReader in) {
        super(in);
        this.planHash = in.text(PLAN_HASH);
        this.moves = PlanJson.readMoves(in.text(PLAN));
        this.process = RunningProcess.read(in.object(PROCESS));
    }

    /**
     * The start of a run.
     *
     * @param plan what is to be carried out
     * @param process what carries it out
     */
    public static RunStarted of(Instant at, RunId run, PoolPlan plan, RunningProcess process) {
        return new RunStarted(EntryReader.of(writer(NAME, at, run)
                .text(PLAN_HASH, plan.hash())
                .text(PLAN, PlanJson.write(plan).json())
                .object(PROCESS, process.write())));
    }

    /** What whoever confirmed the plan confirmed. */
    public String planHash() {
        return planHash;
    }

    /**
     * The moves of the plan in its order, with their reasons; until when each made sense is not kept. None if another
     * version has written them in another way.
     */
    public List<PlannedMove> moves() {
        return moves;
    }

    /** The process that began the run; another one may have gone on with it. */
    public RunningProcess process() {
        return process;
    }

    /** A move of the plan, which its number there names. */
    Optional<PlannedMove> move(MoveId id) {
        try {
            int index = Integer.parseInt(id.toString()) - 1;
            return index >= 0 && index < moves.size() ? Optional.of(moves.get(index)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
