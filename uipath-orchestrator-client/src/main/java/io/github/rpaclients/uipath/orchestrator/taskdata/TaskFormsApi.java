package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskFailure;
import java.util.List;
import java.util.Map;

/**
 * Tasks of a folder that show a form. Scope {@code OR.Tasks};
 * {@code OR.Tasks.Read} is enough to read, {@code OR.Tasks.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * task, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/action-center/automation-cloud/latest/user-guide/introduction">Action Center</a>
 */
public final class TaskFormsApi {
    private final ApiCalls calls;
    private final TaskFormsService service;

    /** Called by {@code OrchestratorFolder}. */
    public TaskFormsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TaskFormsService.class);
    }

    /**
     * Creates a task in the folder, which nobody has yet. Permission Tasks.Create.
     *
     * @return the task as the server made it
     */
    public TaskData create(NewFormTask task) {
        return calls.execute(service.create(task));
    }

    /** One task, with its data. Permission Tasks.View. */
    public TaskData get(TaskId id) {
        return calls.execute(service.get(id));
    }

    /** One task, with its data and the layout of its form. Permission Tasks.View. */
    public TaskData form(TaskId id) {
        return calls.execute(service.form(id, true));
    }

    /** Keeps what was filled in so far. Permission Tasks.Edit. */
    public void save(TaskId id, Map<String, JsonValue> data) {
        calls.run(service.save(TaskDataChange.of(id, data)));
    }

    /** Gives a task that the caller has to somebody else. Permission Tasks.Edit. */
    public void handOver(TaskHandover handover) {
        calls.run(service.handOver(handover));
    }

    /**
     * Completes a task, which the caller has to have; a job that waits for it goes on.
     * Permission Tasks.Edit.
     */
    public void complete(TaskCompletion completion) {
        calls.run(service.complete(completion));
    }

    /**
     * Lays data over those of several tasks. Servers since Web API version 15. Permission Tasks.Edit.
     *
     * @return those that could not be changed; empty if all went well
     */
    public List<TaskFailure> updateAll(TasksUpdate update) {
        return calls.execute(service.updateAll(update));
    }

    /**
     * Lays data over those of several tasks and completes them. Servers since Web API version 15. Permission Tasks.Edit.
     *
     * @return those that could not be completed; empty if all went well
     */
    public List<TaskFailure> completeAll(TasksCompletion completion) {
        return calls.execute(service.completeAll(completion));
    }
}
