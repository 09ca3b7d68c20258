package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.jobs.JobState;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskAssignmentCriteria;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskPriority;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskSla;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskStatus;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskType;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A task, and what it shows and was filled with. */
@Model
public interface TaskData extends Auditable, WireModel {
    TaskId id();

    /** Servers since Web API version 18 tell. */
    Optional<TaskKey> key();

    Optional<String> title();

    Optional<TaskType> type();

    Optional<TaskPriority> priority();

    Optional<TaskStatus> status();

    /** By the names of the fields. */
    Map<String, JsonValue> data();

    /** The button by which it was completed. */
    Optional<String> action();

    /** The buttons of its form or app. */
    Optional<String> actionLabel();

    /** The fields of its form; only {@link TaskFormsApi#form} tells. */
    Optional<JsonValue> formLayout();

    Optional<Long> formLayoutId();

    Optional<Long> bulkFormLayoutId();

    /** Only {@link AppTasksApi} tells. */
    Optional<TaskApp> appTasksMetadata();

    /** The version of its definition; only {@link AppTasksApi} tells. */
    Optional<Long> taskDefinitionPropertiesId();

    Optional<UserId> assignedToUserId();

    Optional<TaskUser> assignedToUser();

    Optional<TaskAssignmentCriteria> taskAssignmentCriteria();

    List<TaskUser> taskAssignees();

    /** Whether it was given to all of a group that the caller is in; servers since Web API version 20 tell. */
    Optional<Boolean> isCurrentUserInAllUserAssignedGroup();

    Optional<TaskUser> completedByUser();

    List<TaskSla> taskSlaDetails();

    /** How long somebody had it; the vendor does not say in what unit. */
    Optional<Integer> processingTime();

    /** The folder that it is in. */
    Optional<FolderId> organizationUnitId();

    Optional<String> organizationUnitFullyQualifiedName();

    List<Tag> tags();

    /** What it is called in another system. */
    Optional<String> externalTag();

    Optional<TaskSource> taskSource();

    /** The job that made it. */
    Optional<JobKey> creatorJobKey();

    /** The job that waits for it. */
    Optional<JobKey> waitJobKey();

    Optional<JobState> waitJobState();

    /** The operation that made it. */
    Optional<String> parentOperationId();

    Optional<Instant> lastAssignedTime();

    Optional<Instant> completionTime();

    @Value.Default
    default boolean isDeleted() {
        return false;
    }

    Optional<Instant> deletionTime();

    Optional<UserId> deleterUserId();
}
