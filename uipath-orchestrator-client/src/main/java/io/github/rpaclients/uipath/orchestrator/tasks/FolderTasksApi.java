package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tasks of a folder. They are given to people by {@link TasksApi}, and made and completed by {@code genericTasks()}, {@code
 * taskForms()} and {@code appTasks()} of the same folder. Scope {@code OR.Tasks}; {@code OR.Tasks.Read} is enough to read,
 * {@code OR.Tasks.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * task, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/action-center/automation-cloud/latest/user-guide/introduction">Action Center</a>
 */
public final class FolderTasksApi {
    private final ApiCalls calls;
    private final TasksService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public FolderTasksApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TasksService.class);
        this.lists = new Lists(calls);
    }

    /**
     * The tasks of a classic folder; those of any other are among {@link TasksApi#acrossFolders(UnaryOperator)}, by {@code
     * TaskFields.ORGANIZATION_UNIT_ID}. For any caller.
     */
    public PagedIterable<Task> list() {
        return list(query -> query);
    }

    /**
     * Like {@link #list()}, those that a query describes. For any caller.
     *
     * @see TaskFields
     */
    public PagedIterable<Task> list(UnaryOperator<OdataQuery<Task>> query) {
        return lists.list(query, service::list);
    }

    /** One task, without its data. For any caller who may see it. */
    public Task get(TaskId id) {
        return calls.execute(service.get(id));
    }

    /** Like {@link #get(TaskId)}. For any caller who may see it. Servers since Web API version 18. */
    public Task get(TaskKey key) {
        return calls.execute(service.getByKey(key));
    }

    /** Changes parts of a task, in one request. For any caller who may do so. Servers since Web API version 15. */
    public void edit(TaskMetadata metadata) {
        calls.run(service.edit(metadata));
    }

    /**
     * Deletes tasks. For any caller who may do so. Servers since Web API version 15.
     *
     * @return those that could not be deleted; empty if all went well
     */
    public List<TaskFailure> delete(Collection<TaskId> ids) {
        return calls.whole(service.delete(ids));
    }
}
