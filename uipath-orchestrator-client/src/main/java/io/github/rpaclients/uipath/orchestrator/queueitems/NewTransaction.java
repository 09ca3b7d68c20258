package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.RobotKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Which item of a queue to begin with: {@code NewTransaction.of("Invoices").withReference("47")}. One with content adds
 * an item and begins with it at once.
 */
@Entity
public interface NewTransaction extends WithNewTransaction {
    /** The queue. */
    String name();

    /** The robot that will do the work. */
    Optional<RobotKey> robotIdentifier();

    /** If it is there, even empty, a new item is added with it; at most 500 KB of JSON. */
    Optional<Map<String, JsonValue>> specificContent();

    /** Of a new item. */
    Optional<Instant> deferDate();

    /** Of a new item. */
    Optional<Instant> dueDate();

    /** That of a new item; without content, only an item that has it is wanted. At most 128 characters. */
    Optional<String> reference();

    /** How {@link #reference} is compared. */
    Optional<ReferenceFilterOption> referenceFilterOption();

    /** The operation that adds a new item; at most 128 characters. For servers since Web API version 18. */
    @Since(18)
    Optional<String> parentOperationId();

    /** The next item of a queue, whichever it is. */
    static NewTransaction of(String queueName) {
        return new NewTransactionBuilder().name(queueName).build();
    }
}
