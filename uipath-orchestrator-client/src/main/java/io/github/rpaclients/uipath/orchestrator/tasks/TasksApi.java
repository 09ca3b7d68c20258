package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import io.github.rpaclients.uipath.orchestrator.roles.Permission;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tasks of Action Center, whatever their folders; what needs a folder is {@link FolderTasksApi}'s. Scope {@code OR.Tasks};
 * {@code OR.Tasks.Read} is enough to read, {@code OR.Tasks.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * folder, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/action-center/automation-cloud/latest/user-guide/introduction">Action Center</a>
 */
public final class TasksApi {
    private static final String FORWARDED = "ForwardedEver";

    private final ApiCalls calls;
    private final TasksService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public TasksApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TasksService.class);
        this.lists = new Lists(calls);
    }

    /** The tasks of all folders in which the caller may see and do them. For any caller. */
    public PagedIterable<Task> acrossFolders() {
        return acrossFolders(query -> query);
    }

    /**
     * Of the tasks of all folders in which the caller may see and do them, those that a query describes. For any caller.
     *
     * @see TaskFields
     */
    public PagedIterable<Task> acrossFolders(UnaryOperator<OdataQuery<Task>> query) {
        return lists.list(query, parameters -> service.acrossFolders(null, parameters));
    }

    /** Like {@link #acrossFolders(UnaryOperator)}, only those that were ever forwarded. For any caller. */
    public PagedIterable<Task> forwarded(UnaryOperator<OdataQuery<Task>> query) {
        return lists.list(query, parameters -> service.acrossFolders(FORWARDED, parameters));
    }

    /** The tasks of all folders in which the caller administers tasks, whoever has them. For any caller. */
    public PagedIterable<Task> acrossFoldersForAdmin() {
        return acrossFoldersForAdmin(query -> query);
    }

    /**
     * Of the tasks of all folders in which the caller administers tasks, those that a query describes. For any caller.
     *
     * @see TaskFields
     */
    public PagedIterable<Task> acrossFoldersForAdmin(UnaryOperator<OdataQuery<Task>> query) {
        return lists.list(query, parameters -> service.acrossFoldersForAdmin(null, parameters));
    }

    /** Like {@link #acrossFoldersForAdmin(UnaryOperator)}, only those that were ever forwarded. For any caller. */
    public PagedIterable<Task> forwardedForAdmin(UnaryOperator<OdataQuery<Task>> query) {
        return lists.list(query, parameters -> service.acrossFoldersForAdmin(FORWARDED, parameters));
    }

    /**
     * Gives tasks that nobody has to people. For any caller; the server checks each folder.
     *
     * @return those that could not be given; empty if all went well
     */
    public List<TaskFailure> assign(Collection<AssignTask> assignments) {
        return calls.whole(service.assign(assignments));
    }

    /**
     * Gives tasks that somebody has to others. For any caller; the server checks each folder.
     *
     * @return those that could not be given; empty if all went well
     */
    public List<TaskFailure> reassign(Collection<AssignTask> assignments) {
        return calls.whole(service.reassign(assignments));
    }

    /**
     * Takes tasks from those who have them. For any caller; the server checks each folder.
     *
     * @return those that could not be taken; empty if all went well
     */
    public List<TaskFailure> unassign(Collection<TaskId> ids) {
        return calls.whole(service.unassign(ids));
    }

    /** What the caller may do with tasks. For any caller. */
    public List<Permission> permissions() {
        return calls.whole(service.permissions(true));
    }

    /** Those who can have tasks of a folder. Permission Tasks.View and Tasks.Edit. */
    public PagedIterable<TaskUser> users(FolderId folder) {
        return lists.all(query -> service.users(folder, query));
    }
}
