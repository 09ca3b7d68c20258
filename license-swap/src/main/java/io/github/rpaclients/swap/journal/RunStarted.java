package io.github.rpaclients.swap.journal;

import io.github.rpaclients.core.json.JsonValue;
import java.time.Instant;

/** A run has begun. Immutable. */
public final class RunStarted extends RunEntry {
    static final String NAME = "RunStarted";
    private static final String PLAN_HASH = "planHash";
    private static final String PLAN = "plan";
    private static final String PROCESS = "process";

    private final String planHash;
    private final JsonValue plan;
    private final RunningProcess process;

    RunStarted(EntryReader in) {
        super(in);
        this.planHash = in.text(PLAN_HASH);
        this.plan = JsonValue.of(in.text(PLAN));
        this.process = RunningProcess.read(in.object(PROCESS));
    }

    /**
     * The start of a run.
     *
     * @param planHash what whoever confirmed the plan confirmed
     * @param plan the moves with their reasons, kept to the character; holds no secret
     * @param process what carries it out
     */
    public static RunStarted of(Instant at, RunId run, String planHash, JsonValue plan, RunningProcess process) {
        return new RunStarted(writer(NAME, at, run)
                .text(PLAN_HASH, planHash)
                .text(PLAN, plan.json())
                .object(PROCESS, process.write())
                .read());
    }

    public String planHash() {
        return planHash;
    }

    public JsonValue plan() {
        return plan;
    }

    /** The process that began the run; another one may have gone on with it. */
    public RunningProcess process() {
        return process;
    }
}
