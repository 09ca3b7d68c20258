package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TaskDefinitionId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** What tasks of one kind carry, and how they can be completed. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TaskDefinition extends Auditable, WireModel {
    TaskDefinitionId id();

    Optional<UUID> key();

    String name();

    Optional<String> description();

    /** Those of its newest version. */
    Optional<TaskDefinitionProperties> properties();

    @Value.Default
    default boolean isDeleted() {
        return false;
    }

    Optional<Instant> deletionTime();

    Optional<UserId> deleterUserId();
}
