package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a person has to do, and who has it. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Task extends Auditable, WireModel {
    TaskId id();

    /** Servers since Web API version 18 tell. */
    Optional<TaskKey> key();

    Optional<String> title();

    Optional<TaskType> type();

    Optional<TaskPriority> priority();

    Optional<TaskStatus> status();

    @Value.Default
    default boolean isCompleted() {
        return false;
    }

    /** The button by which it was completed. */
    Optional<String> action();

    Optional<UserId> assignedToUserId();

    Optional<TaskUser> assignedToUser();

    Optional<TaskAssignmentCriteria> taskAssignmentCriteria();

    /** The group that has it, or the person. */
    Optional<String> taskAssigneeName();

    List<TaskAssignment> taskAssignments();

    /** What was done to it; only if it is brought along. */
    List<TaskActivity> activities();

    Optional<TaskSla> taskSlaDetail();

    Optional<String> taskCatalogName();

    /** The folder that it is in. */
    Optional<FolderId> organizationUnitId();

    Optional<Long> formLayoutId();

    Optional<Long> bulkFormLayoutId();

    /** Whether its data are encrypted in the database. */
    @Value.Default
    default boolean encrypted() {
        return false;
    }

    List<Tag> tags();

    /** What it is called in another system. */
    Optional<String> externalTag();

    /** The job that made it. */
    Optional<JobKey> creatorJobKey();

    /** The job that waits for it. */
    Optional<JobKey> waitJobKey();

    /** The operation that made it. */
    Optional<String> parentOperationId();

    Optional<Instant> lastAssignedTime();

    Optional<Instant> completionTime();

    Optional<TaskUser> creatorUser();

    Optional<TaskUser> lastModifierUser();

    @Value.Default
    default boolean isDeleted() {
        return false;
    }

    Optional<Instant> deletionTime();

    Optional<UserId> deleterUserId();
}
