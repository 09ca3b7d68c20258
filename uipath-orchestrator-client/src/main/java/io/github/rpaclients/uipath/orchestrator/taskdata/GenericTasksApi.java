package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.Collection;
import java.util.Map;

/**
 * Tasks of a folder that another system shows. Scope {@code OR.Tasks};
 * {@code OR.Tasks.Read} is enough to read, {@code OR.Tasks.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * task, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/action-center/automation-cloud/latest/user-guide/introduction">Action Center</a>
 */
public final class GenericTasksApi {
    private final ApiCalls calls;
    private final GenericTasksService service;

    /** Called by {@code OrchestratorFolder}. */
    public GenericTasksApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(GenericTasksService.class);
    }

    /**
     * Creates a task in the folder, which nobody has yet. Permission Tasks.Create.
     *
     * @return the task as the server made it
     */
    public TaskData create(NewTask task) {
        return calls.execute(service.create(task));
    }

    /** One task, with its data. Permission Tasks.View. */
    public TaskData get(TaskId id) {
        return calls.execute(service.get(id));
    }

    /** Like {@link #get(TaskId)}. Servers since Web API version 20. Permission Tasks.View. */
    public TaskData get(TaskKey key) {
        return calls.execute(service.getByKey(key));
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
     * Completes a task; a job that waits for it goes on.
     * Permission Tasks.Edit.
     */
    public void complete(TaskCompletion completion) {
        calls.run(service.complete(completion));
    }

    /** Replaces the tags of a task. Servers since Web API version 15. Permission Tasks.Edit. */
    public void saveTags(TaskId id, Collection<Tag> tags) {
        calls.run(service.saveTags(TaskTagsChange.of(id, tags)));
    }
}
