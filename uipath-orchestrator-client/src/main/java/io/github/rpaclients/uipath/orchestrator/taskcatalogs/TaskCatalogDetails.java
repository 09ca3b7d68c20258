package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** What deleting a catalog would concern. */
@Model
public interface TaskCatalogDetails extends WireModel {
    Optional<UUID> key();

    /** How many tasks are in it. */
    int associatedTasksCount();

    /** Whether the data of its tasks are encrypted in the database. */
    @Value.Default
    default boolean isEncrypted() {
        return false;
    }

    /** In how many folders it is shared. */
    Optional<Long> totalFolderCount();
}
