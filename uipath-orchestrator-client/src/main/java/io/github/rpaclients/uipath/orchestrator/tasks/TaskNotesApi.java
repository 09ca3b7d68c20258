package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * What people said of the tasks of a folder. Scope {@code OR.Tasks}; {@code OR.Tasks.Read} is enough to read, {@code
 * OR.Tasks.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * task, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TaskNotesApi {
    private final ApiCalls calls;
    private final TaskNotesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public TaskNotesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TaskNotesService.class);
        this.lists = new Lists(calls);
    }

    /** All that was said of a task. Permission Tasks.View. */
    public PagedIterable<TaskNote> list(TaskId task) {
        return list(task, query -> query);
    }

    /**
     * What was said of a task, as far as a query describes it. Permission Tasks.View.
     *
     * @see TaskNoteFields
     */
    public PagedIterable<TaskNote> list(TaskId task, UnaryOperator<OdataQuery<TaskNote>> query) {
        return lists.list(query, parameters -> service.list(task, parameters));
    }

    /**
     * Says something of a task. Servers since Web API version 15. Permission Tasks.Edit.
     *
     * @param text at most 512 characters
     * @return the note as the server made it
     */
    public TaskNote create(TaskId task, String text) {
        return calls.execute(service.create(NewTaskNote.of(task, text)));
    }
}
