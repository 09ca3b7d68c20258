package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueKey;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A queue: how its items are to be processed, not the items themselves. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Queue extends WireModel, WithQueue {
    @ReadOnly
    QueueId id();

    @ReadOnly
    Optional<QueueKey> key();

    /** At most 50 characters. */
    String name();

    /** At most 250 characters. */
    Optional<String> description();

    /** How often an item is tried again; at most 50. */
    Optional<Integer> maxNumberOfRetries();

    /** Whether an item is tried again by itself after an application exception. */
    @Value.Default
    default boolean acceptAutomaticallyRetry() {
        return false;
    }

    /** Whether an item is tried again that a robot began and never ended; servers since Web API version 18 tell. */
    Optional<Boolean> retryAbandonedItems();

    /** Whether no two items may have one reference; those that are deleted or retried do not count. */
    @Value.Default
    default boolean enforceUniqueReference() {
        return false;
    }

    /** Whether what its items carry is encrypted in the database. */
    Optional<Boolean> encrypted();

    /** The JSON Schema that the content of an item has to fit, as a text. */
    Optional<String> specificDataJsonSchema();

    /** The JSON Schema that the output of an item has to fit, as a text. */
    Optional<String> outputDataJsonSchema();

    /** The JSON Schema that the analytics of an item have to fit, as a text. */
    Optional<String> analyticsDataJsonSchema();

    @ReadOnly
    Optional<Instant> creationTime();

    /** The trigger that starts jobs for its items. */
    Optional<ProcessScheduleId> processScheduleId();

    /** In how many minutes an item should be done. */
    Optional<Integer> slaInMinutes();

    /** After how many minutes an item is at risk. */
    Optional<Integer> riskSlaInMinutes();

    /** The process that works on its items. */
    Optional<ReleaseId> releaseId();

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

    List<Tag> tags();
}
