package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody said of a task. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TaskNote extends WireModel {
    long id();

    Optional<UUID> key();

    Optional<String> text();

    Optional<TaskId> taskId();

    Optional<TenantId> tenantId();

    Optional<FolderId> organizationUnitId();

    Optional<TaskUser> creatorUser();

    Optional<UserId> creatorUserId();

    Optional<TaskUser> lastModifierUser();

    Optional<Instant> creationTime();
}
