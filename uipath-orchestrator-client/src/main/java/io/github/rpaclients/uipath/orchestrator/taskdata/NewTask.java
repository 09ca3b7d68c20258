package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskPriority;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A task that another system shows, to be made. */
@Entity
public interface NewTask extends WithNewTask {
    /** At most 512 characters. */
    String title();

    /** The server takes {@code ExternalTask} and nothing else. */
    Optional<TaskType> type();

    Optional<TaskPriority> priority();

    /** By the names of the fields. */
    Map<String, JsonValue> data();

    /** At most 50 characters. */
    Optional<String> taskCatalogName();

    /** What it is called in another system; at most 512 characters. */
    Optional<String> externalTag();

    /** For servers since Web API version 15. */
    @Since(15)
    List<Tag> tags();

    /** The operation that makes it; at most 128 characters. For servers since Web API version 18. */
    @Since(18)
    Optional<String> parentOperationId();

    /** For servers since Web API version 20. */
    @Since(20)
    Optional<TaskSource> taskSource();

    static NewTask of(String title) {
        return new NewTaskBuilder().title(title).type(TaskType.EXTERNAL_TASK).build();
    }
}
