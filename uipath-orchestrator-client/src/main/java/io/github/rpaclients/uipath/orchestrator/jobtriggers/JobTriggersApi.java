package io.github.rpaclients.uipath.orchestrator.jobtriggers;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.InboxId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * What the suspended jobs of a folder wait for. Scope {@code OR.Jobs}; {@code OR.Jobs.Read} is enough to read, {@code
 * OR.Jobs.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * job or inbox, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/job-states">States of jobs</a>
 */
public final class JobTriggersApi {
    private final ApiCalls calls;
    private final JobTriggersService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public JobTriggersApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(JobTriggersService.class);
        this.lists = new Lists(calls);
    }

    /** What all jobs of the folder wait for, by id. Permission Jobs.View. */
    public PagedIterable<JobTrigger> list() {
        return list(query -> query);
    }

    /**
     * The triggers that a query describes. Permission Jobs.View.
     *
     * @see JobTriggerFields
     */
    public PagedIterable<JobTrigger> list(UnaryOperator<OdataQuery<JobTrigger>> query) {
        return lists.list(query, service::list);
    }

    /** What one job waits for. Servers since Web API version 20. Permission Jobs.View. */
    public PagedIterable<JobTrigger> of(JobKey job) {
        return lists.all(query -> service.ofJob(job, query));
    }

    /** What one job waits for, and for whom. Servers since Web API version 15. Permission Jobs.View. */
    public PagedIterable<WaitEvent> waitEvents(JobId job) {
        return lists.all(query -> service.waitEvents(job, query));
    }

    /**
     * Delivers what a job waits for, which then goes on; a second delivery changes nothing. Servers since Web API version
     * 18. Permission Jobs.Edit.
     *
     * @param payload an object
     */
    public void deliver(InboxId inbox, JsonValue payload) {
        calls.run(service.deliver(inbox, payload));
    }

    /**
     * What was delivered to an inbox. For any caller. Servers since Web API version 18.
     *
     * <p>A payload that looks like an error of the server, because it has a member {@code error} or {@code message}, is
     * refused as one; {@code raw()} gives it nevertheless.
     */
    public JsonValue payload(InboxId inbox) {
        return calls.execute(service.payload(inbox), JobTriggersApi::payload);
    }

    private static JsonValue payload(RawObject answer) {
        String json = answer.toJson();
        Failures.refuseError(json);
        return JsonValue.of(json);
    }
}
