package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A queue to be made: {@code NewQueue.of("Invoices").withEnforceUniqueReference(true)}. */
@Entity
public interface NewQueue extends WithNewQueue {
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

    /** Whether an item is tried again that a robot began and never ended; for servers since Web API version 18. */
    Optional<Boolean> retryAbandonedItems();

    /** Whether no two items may have one reference; those that are deleted or retried do not count. */
    @Value.Default
    default boolean enforceUniqueReference() {
        return false;
    }

    /** Whether what its items carry is encrypted in the database; for servers since Web API version 15. */
    Optional<Boolean> encrypted();

    /** The JSON Schema that the content of an item has to fit, as a text. */
    Optional<String> specificDataJsonSchema();

    /** The JSON Schema that the output of an item has to fit, as a text. */
    Optional<String> outputDataJsonSchema();

    /** The JSON Schema that the analytics of an item have to fit, as a text. */
    Optional<String> analyticsDataJsonSchema();

    /** In how many minutes an item should be done. */
    Optional<Integer> slaInMinutes();

    /** After how many minutes an item is at risk. */
    Optional<Integer> riskSlaInMinutes();

    /** The process that works on its items. */
    Optional<ReleaseId> releaseId();

    /** For servers since Web API version 15; older ones refuse a queue with them, even with none. */
    Optional<List<Tag>> tags();

    /** A queue that tries nothing again and takes a reference twice. */
    static NewQueue of(String name) {
        return new NewQueueBuilder().name(name).build();
    }
}
