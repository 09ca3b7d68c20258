package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueKey;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A queue: how its items are to be processed, not the items themselves. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Queue extends QueueSettings, WireModel, WithQueue {
    @ReadOnly
    QueueId id();

    @ReadOnly
    Optional<QueueKey> key();

    /** Whether an item is tried again by itself after an application exception. */
    @Value.Default
    default boolean acceptAutomaticallyRetry() {
        return false;
    }

    /** Whether an item is tried again that a robot began and never ended; servers since Web API version 18 tell. */
    @Since(18)
    Optional<Boolean> retryAbandonedItems();

    /** Whether no two items may have one reference; those that are deleted or retried do not count. */
    @Value.Default
    default boolean enforceUniqueReference() {
        return false;
    }

    /** Whether what its items carry is encrypted in the database. */
    @Since(15)
    Optional<Boolean> encrypted();

    @ReadOnly
    Optional<Instant> creationTime();

    /** The trigger that starts jobs for its items. */
    Optional<ProcessScheduleId> processScheduleId();

    @ReadOnly
    Optional<Boolean> isProcessInCurrentFolder();

    /** In how many folders it is shared. */
    @ReadOnly
    Optional<Integer> foldersCount();

    /** The folder in which it was found. */
    @ReadOnly
    Optional<FolderId> organizationUnitId();

    @ReadOnly
    Optional<String> organizationUnitFullyQualifiedName();

    @Since(15)
    List<Tag> tags();
}
