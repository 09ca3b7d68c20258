package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import java.util.Map;
import java.util.Optional;

/** How a task is completed: {@code TaskCompletion.of(task, "Approve").withData(data)}. */
@Entity
public interface TaskCompletion extends WithTaskCompletion {
    TaskId taskId();

    /** By the names of the fields. */
    Optional<Map<String, JsonValue>> data();

    /** The button that would be pressed. */
    Optional<String> action();

    static TaskCompletion of(TaskId task, String action) {
        return new TaskCompletionBuilder().taskId(task).action(action).build();
    }
}
