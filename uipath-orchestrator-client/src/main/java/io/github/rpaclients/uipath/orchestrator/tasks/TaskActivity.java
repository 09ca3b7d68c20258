package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that was done to a task. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TaskActivity extends WireModel {
    long id();

    Optional<UUID> key();

    Optional<TaskActivityType> activityType();

    Optional<TaskId> taskId();

    Optional<TaskKey> taskKey();

    Optional<TenantId> tenantId();

    Optional<FolderId> organizationUnitId();

    /** Who did it. */
    Optional<TaskUser> creatorUser();

    Optional<UserId> creatorUserId();

    /** Who got the task by it. */
    Optional<TaskUser> targetUser();

    Optional<UserId> targetUserId();

    /** What was said with it. */
    Optional<TaskNote> taskNote();

    Optional<Long> taskNoteId();

    Optional<Instant> creationTime();
}
