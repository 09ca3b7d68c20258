package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A queue of values that test cases are executed with. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TestDataQueue extends Auditable, WireModel, WithTestDataQueue {
    @ReadOnly
    TestDataQueueId id();

    /** 1 to 256 characters; the server refuses another. */
    @ReadOnly
    String name();

    Optional<String> description();

    /** The JSON Schema that the content of its items has to fit, as a text. */
    Optional<String> contentJsonSchema();

    @ReadOnly
    Optional<Integer> itemsCount();

    /** How many of its items are consumed. */
    @ReadOnly
    Optional<Integer> consumedItemsCount();

    @ReadOnly
    @Value.Default
    default boolean isDeleted() {
        return false;
    }

    @ReadOnly
    Optional<UserId> deleterUserId();

    @ReadOnly
    Optional<Instant> deletionTime();
}
