package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.List;
import java.util.Optional;

/** A task, and who gets it: {@code AssignTask.to(task, "ada@acme.example")}. */
@Entity
public interface AssignTask extends WithAssignTask {
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

    static AssignTask to(TaskId task, UserId user) {
        return new AssignTaskBuilder().taskId(task).userId(user).build();
    }

    static AssignTask to(TaskId task, String userNameOrEmail) {
        return new AssignTaskBuilder()
                .taskId(task)
                .userNameOrEmail(userNameOrEmail)
                .build();
    }
}
