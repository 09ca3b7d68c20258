package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.json.Partial;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import io.github.rpaclients.uipath.orchestrator.model.ValidationResult;
import io.github.rpaclients.uipath.orchestrator.query.OdataField;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Jobs of a folder. Scope {@code OR.Jobs}; {@code OR.Jobs.Read} is enough to read, {@code OR.Jobs.Write} to write.
 *
 * <pre>{@code
 * JobsApi jobs = orchestrator.inFolder(FolderRef.path("Shared/Finance")).jobs();
 * Job started = jobs.start(StartJobs.of(release).withInput("month", JsonValue.ofText("2026-11"))).get(0);
 * Job done = jobs.await(started.id(), Duration.ofMinutes(30));
 * done.outputs().get("total");
 * }</pre>
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * job, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by several
 * threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/api-guide/jobs-requests">Jobs requests</a>
 */
public final class JobsApi {
    private final ApiCalls calls;
    private final JobsService service;
    private final Lists lists;
    private final JobWaits waits;

    /**
     * Called by {@code OrchestratorFolder}.
     *
     * @param waits for all facades of one view
     */
    public JobsApi(ApiCalls calls, JobWaits waits) {
        this.calls = calls;
        this.service = calls.service(JobsService.class);
        this.lists = new Lists(calls);
        this.waits = waits;
    }

    /**
     * All jobs of the folder, by id; rows lack arguments, which {@link #get} gives. The vendor allows 100 lists of jobs a
     * minute for a whole tenant. Permission Jobs.View.
     */
    public PagedIterable<Job> list() {
        return list(query -> query);
    }

    /**
     * The jobs that a query describes, for example {@code q -> q.filter(STATE.eq(JobState.RUNNING))}; otherwise like {@link
     * #list()}. Permission Jobs.View.
     *
     * @see JobFields
     */
    public PagedIterable<Job> list(UnaryOperator<OdataQuery<Job>> query) {
        return lists.list(query, service::list);
    }

    /**
     * Some members of the jobs that a query describes, which is less to send and to read. Permission Jobs.View.
     *
     * @param fields at least one
     */
    public PagedIterable<Partial<Job>> select(
            UnaryOperator<OdataQuery<Job>> query, Collection<? extends OdataField<Job, ?>> fields) {
        return lists.select(query, fields, service::select);
    }

    /** One job, with its arguments. Permission Jobs.View. */
    public Job get(JobId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Starts jobs. The vendor knows no way to send this twice and have it done once, so it is never repeated where the
     * server may have done it: see {@link #startOnce}. Permission Jobs.Create.
     *
     * @return the jobs as the server made them, which mostly wait for a robot
     * @throws io.github.rpaclients.core.error.NotFoundException if the folder has no such release
     * @throws io.github.rpaclients.core.error.ConflictException if nobody in the folder can run them
     */
    public List<Job> start(StartJobs start) {
        try {
            return calls.whole(service.start(start));
        } catch (ApiException e) {
            throw StartRefusal.explained(e);
        }
    }

    /**
     * Starts jobs unless there are jobs with their {@code reference} already, and looks for them if no answer says whether
     * the server has started them. Permission Jobs.Create; looking for them needs Jobs.View.
     *
     * <p>Once, as far as one caller at a time goes: the server does not keep two callers from starting the same at once, and
     * jobs that it has deleted count no more. If it throws, and the outcome is {@link RequestOutcome#UNKNOWN}, call it again
     * later with the same reference: that gives the jobs that came of it, or starts them.
     *
     * @param start with a reference that nothing else has, such as the number of an invoice
     * @return the jobs with that reference, new or not; those that were found lack arguments
     * @throws IllegalArgumentException if there is no reference
     */
    public List<Job> startOnce(StartJobs start) {
        String reference = start.reference()
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Jobs are found again by their reference; say withReference(…) with one of their own"));
        List<Job> before = of(reference);
        return before.isEmpty() ? startOrFind(start, reference) : before;
    }

    private List<Job> startOrFind(StartJobs start, String reference) {
        try {
            return start(start);
        } catch (ApiException e) {
            if (e.outcome() == RequestOutcome.REJECTED || e.outcome() == RequestOutcome.NOT_SENT) {
                throw e;
            }
            List<Job> after = ofIfTold(reference, e);
            if (after.isEmpty()) {
                throw e;
            }
            return after;
        }
    }

    private List<Job> ofIfTold(String reference, ApiException failure) {
        try {
            return of(reference);
        } catch (ApiException e) {
            failure.addSuppressed(e);
            return List.of();
        }
    }

    /** Servers may think that case does not matter. */
    private List<Job> of(String reference) {
        return list(query -> query.filter(JobFields.REFERENCE.eq(reference))).stream()
                .filter(job -> job.reference().filter(reference::equals).isPresent())
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Whether jobs could be started so, and what stands in their way; starts nothing. Servers since Web API version 15.
     * Permission Jobs.Create.
     */
    public ValidationResult validate(StartJobs start) {
        return calls.execute(service.validate(start));
    }

    /**
     * Whether a job can run, and if it is {@code Pending}, what it waits for. Servers since Web API version 15. Permission
     * Jobs.View.
     */
    public ValidationResult validate(JobId id) {
        return calls.execute(service.validate(id));
    }

    /**
     * Waits until a job is {@code Successful}, {@code Faulted} or {@code Stopped}; one that is {@code Suspended} is not
     * over. Permission Jobs.View.
     *
     * <p>Looks again after two seconds, then less and less often, down to every ten. All who wait by one {@code
     * OrchestratorFolder} share what they see, so wait by the same one in all threads. A server that is away for a while is
     * asked again. Closing the client ends it, as does an interrupt of the thread, with a {@link
     * io.github.rpaclients.core.error.ConnectionException}.
     *
     * @param timeout how long; a call that is under way is waited for besides
     * @return the job with its arguments
     * @throws JobNotDoneException if it is not over by then; nothing is done to the job
     */
    public Job await(JobId id, Duration timeout) {
        return await(List.of(id), timeout).get(0);
    }

    /**
     * Waits until all of these jobs are over; otherwise like {@link #await(JobId, Duration)}. One list is enough for 20
     * jobs, and the more there are, the less often it looks. Permission Jobs.View.
     *
     * @return the jobs with their arguments, in the order of their ids here
     * @throws JobNotDoneException if one of them is not over by then
     */
    public List<Job> await(Collection<JobId> ids, Duration timeout) {
        return waits.await(calls, ids, timeout, this::states, this::get);
    }

    private Map<JobId, JobState> states(List<JobId> ids) {
        Map<JobId, JobState> states = new HashMap<>();
        select(query -> query.filter(JobFields.ID.in(ids)), List.of(JobFields.ID, JobFields.STATE))
                .forEach(row -> row.get(JobFields.ID)
                        .ifPresent(id -> row.get(JobFields.STATE).ifPresent(state -> states.put(id, state))));
        return states;
    }

    /** Stops a job, or has it ended. Permission Jobs.Edit. */
    public void stop(JobId id, StopStrategy strategy) {
        calls.run(service.stop(id, strategy));
    }

    /**
     * Stops jobs, or has them ended. Permission Jobs.Edit.
     *
     * @param ids at least one
     */
    public void stop(Collection<JobId> ids, StopStrategy strategy) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one job");
        }
        calls.run(service.stop(StopJobs.of(ids, strategy)));
    }

    /**
     * Starts a job that is over once more, with the same arguments. Permission Jobs.Create.
     *
     * @return the new job
     */
    public Job restart(JobId id) {
        return calls.execute(service.restart(id));
    }

    /** Lets a job that is {@code Suspended} go on, whatever it waits for. Permission Jobs.Edit. */
    public Job resume(JobKey key) {
        return calls.execute(service.resume(key));
    }

    /**
     * Has the server write all jobs of the folder to a file of CSV, for which {@code orchestrator.exports()} waits. The
     * cloud takes 100 exports of any kind a day, and answers error 4502 to more. Servers since Web API version 15.
     * Permission Jobs.View.
     */
    public Export export() {
        return calls.execute(service.export(null));
    }

    /** Like {@link #export()}, for the jobs that fit. Servers since Web API version 15. Permission Jobs.View. */
    public Export export(OdataFilter<Job> filter) {
        return calls.execute(service.export(filter.expression()));
    }
}
