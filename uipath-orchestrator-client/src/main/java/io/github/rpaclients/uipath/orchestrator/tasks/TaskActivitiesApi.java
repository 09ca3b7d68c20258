package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * What was done to the tasks of a folder. Scope {@code OR.Tasks}; {@code OR.Tasks.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * task, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TaskActivitiesApi {
    private final TaskActivitiesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public TaskActivitiesApi(ApiCalls calls) {
        this.service = calls.service(TaskActivitiesService.class);
        this.lists = new Lists(calls);
    }

    /** All that was done to a task. Permission Tasks.View. */
    public PagedIterable<TaskActivity> list(TaskId task) {
        return list(task, query -> query);
    }

    /**
     * What was done to a task, as far as a query describes it. Permission Tasks.View.
     *
     * @see TaskActivityFields
     */
    public PagedIterable<TaskActivity> list(TaskId task, UnaryOperator<OdataQuery<TaskActivity>> query) {
        return lists.list(query, parameters -> service.list(task, parameters));
    }
}
