package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.model.RetentionAction;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** A catalog of tasks, which Action Center's pages call an action catalog. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TaskCatalog extends WireModel {
    TaskCatalogId id();

    /** Servers since Web API version 15 tell. */
    Optional<UUID> key();

    String name();

    Optional<String> description();

    /** Whether the data of its tasks are encrypted in the database. */
    @Value.Default
    default boolean encrypted() {
        return false;
    }

    List<Tag> tags();

    /** In how many folders it is shared. */
    Optional<Integer> foldersCount();

    /** What becomes of tasks that were completed long ago. */
    Optional<RetentionAction> retentionAction();

    /** In days. */
    Optional<Integer> retentionPeriod();

    /** Where they are archived. */
    Optional<BucketId> retentionBucketId();

    Optional<String> retentionBucketName();

    Optional<Instant> creationTime();

    Optional<Instant> lastModificationTime();
}
