package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.function.Predicate;

/**
 * One job of the simulated Orchestrator, to be looked at and brought forward behind the back of the API: there are no
 * robots, so a job is {@code Pending} until a test says more. Safe for use by several threads. After the job is gone every
 * method but {@link #id} throws {@link IllegalArgumentException}.
 */
public final class OrchestratorJob {
    private final Organization organization;
    private final OrchestratorState state;
    private final long id;

    OrchestratorJob(Organization organization, OrchestratorState state, long id) {
        this.organization = organization;
        this.state = state;
        this.id = id;
    }

    /** The {@code Id}. */
    public long id() {
        return id;
    }

    /** The {@code State}, for example {@code Running}. */
    public String state() {
        synchronized (organization.lock()) {
            return Jobs.state(job());
        }
    }

    /** The job as stored, arguments included; what starts with {@code $} is the simulator's own. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(job());
        }
    }

    /**
     * A robot takes it.
     *
     * @throws IllegalStateException if it is over
     */
    public OrchestratorJob run() {
        return step("run", job -> Jobs.run(job, organization));
    }

    /**
     * It waits for something, and holds no robot meanwhile.
     *
     * @throws IllegalStateException if it does not run
     */
    public OrchestratorJob suspend() {
        return step("be suspended", Jobs::suspend);
    }

    /**
     * It is {@code Successful}.
     *
     * @param outputs what it gives back, an object, for example {@code {"total":12.50}}; single quotes will do
     * @throws IllegalStateException if it is over
     * @throws IllegalArgumentException if the outputs are no object
     */
    public OrchestratorJob finish(String outputs) {
        String text = Json.text(SeedObject.byHand("outputs", outputs).json());
        return step("finish", job -> {
            job.addProperty("OutputArguments", text);
            job.addProperty("Info", "Job completed");
            return Jobs.end(job, "Successful", organization);
        });
    }

    /**
     * It is {@code Faulted}.
     *
     * @param info what it says of that
     * @throws IllegalStateException if it is over
     */
    public OrchestratorJob fail(String info) {
        return step("fail", job -> {
            job.addProperty("Info", info);
            return Jobs.end(job, "Faulted", organization);
        });
    }

    /**
     * It is {@code Stopped}, as a job does that was asked to.
     *
     * @throws IllegalStateException if it is over
     */
    public OrchestratorJob stop() {
        return step("stop", job -> Jobs.end(job, "Stopped", organization));
    }

    private OrchestratorJob step(String what, Predicate<JsonObject> step) {
        synchronized (organization.lock()) {
            JsonObject job = job().deepCopy();
            if (!step.test(job)) {
                throw new IllegalStateException("Job " + id + " is " + Jobs.state(job) + " and cannot " + what);
            }
            state.rows(JobsEndpoint.TYPE).put(job);
        }
        return this;
    }

    private JsonObject job() {
        return state.required(JobsEndpoint.TYPE, id);
    }
}
