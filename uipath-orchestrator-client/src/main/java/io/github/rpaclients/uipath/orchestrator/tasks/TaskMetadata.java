package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import java.util.Optional;

/** What to change about a task: {@code TaskMetadata.of(task).withPriority(TaskPriority.HIGH)}. What is not said stays. */
@Entity
public interface TaskMetadata extends WithTaskMetadata {
    TaskId taskId();

    /** At most 512 characters. */
    Optional<String> title();

    Optional<TaskPriority> priority();

    /** The catalog that it gets. */
    Optional<TaskCatalogId> taskCatalogId();

    /** True takes it out of its catalog. */
    Optional<Boolean> unsetTaskCatalog();

    /** What to say of it; at most 512 characters. */
    Optional<String> noteText();

    static TaskMetadata of(TaskId task) {
        return new TaskMetadataBuilder().taskId(task).build();
    }
}
