package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskAssignmentCriteria;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A task that is given to somebody else, with what was filled in so far. */
@Entity
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
public interface TaskHandover extends WithTaskHandover {
    TaskId taskId();

    Optional<UserId> userId();

    /** Counts only without {@link #userId}; at most 256 characters. */
    Optional<String> userNameOrEmail();

    /** How one of several is found. For servers since Web API version 18. */
    @Since(18)
    Optional<TaskAssignmentCriteria> assignmentCriteria();

    /** For a criterion that takes several. */
    @Since(18)
    List<String> assigneeNamesOrEmails();

    /** For a criterion that takes several. */
    @Since(18)
    List<UserId> assigneeUserIds();

    /** Whether {@link #data} are kept. */
    @Value.Default
    default boolean saveData() {
        return false;
    }

    /** By the names of the fields. */
    Optional<Map<String, JsonValue>> data();

    /** What to say of it; at most 512 characters. */
    Optional<String> noteText();

    /** Nothing is filled in. */
    static TaskHandover to(TaskId task, UserId user) {
        return new TaskHandoverBuilder().taskId(task).userId(user).build();
    }

    /** The same with data that are kept. */
    default TaskHandover saving(Map<String, JsonValue> data) {
        return withSaveData(true).withData(data);
    }
}
