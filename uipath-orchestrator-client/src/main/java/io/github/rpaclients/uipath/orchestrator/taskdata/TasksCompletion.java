package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskPriority;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How several tasks are completed, and what to change about them before. */
@Entity
public interface TasksCompletion extends WithTasksCompletion {
    /** The button that would be pressed. */
    String action();

    List<TaskId> taskIds();

    /** What is laid over the data of each, by the names of the fields. */
    Map<String, JsonValue> data();

    /** At most 512 characters. */
    Optional<String> title();

    Optional<TaskPriority> priority();

    /** The catalog that they get. */
    Optional<TaskCatalogId> taskCatalogId();

    /** True takes them out of their catalogs. */
    Optional<Boolean> unsetTaskCatalog();

    /** What to say of them; at most 512 characters. */
    Optional<String> noteText();

    static TasksCompletion of(Collection<TaskId> tasks, String action, Map<String, JsonValue> data) {
        return new TasksCompletionBuilder()
                .addAllTaskIds(tasks)
                .action(action)
                .putAllData(data)
                .build();
    }
}
