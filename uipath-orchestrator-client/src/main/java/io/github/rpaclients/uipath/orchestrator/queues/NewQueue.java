package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.List;
import java.util.Optional;

/** A queue to be made, or to be there: {@code NewQueue.of("Invoices").withEnforceUniqueReference(true)}. */
@Entity
public interface NewQueue extends QueueSettings, WithNewQueue {
    /** Whether an item is tried again by itself after an application exception. */
    Optional<Boolean> acceptAutomaticallyRetry();

    /** Whether an item is tried again that a robot began and never ended; for servers since Web API version 18. */
    @Since(18)
    Optional<Boolean> retryAbandonedItems();

    /** Whether no two items may have one reference; those that are deleted or retried do not count. */
    Optional<Boolean> enforceUniqueReference();

    /** Whether what its items carry is encrypted in the database; for servers since Web API version 15. */
    @Since(15)
    Optional<Boolean> encrypted();

    /** For servers since Web API version 15; older ones refuse a queue with them, even with none. */
    @Since(15)
    Optional<List<Tag>> tags();

    /** A queue as servers make it: it tries nothing again, and takes a reference twice. */
    static NewQueue of(String name) {
        return new NewQueueBuilder().name(name).build();
    }
}
