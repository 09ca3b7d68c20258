package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How the work on a queue item ended: {@code TransactionResult.successful().withOutput(output)}. */
@Entity
public interface TransactionResult extends WithTransactionResult {
    @Value.Default
    default boolean isSuccessful() {
        return false;
    }

    /** Why it failed. */
    Optional<ProcessingFailure> processingException();

    /** A time to come postpones the item: it is new again, and nobody gets it before. */
    Optional<Instant> deferDate();

    /** When an item that is postponed should be done. */
    Optional<Instant> dueDate();

    /** What came of it: at most 100 KB of JSON. With a failure, for servers since Web API version 15. */
    Optional<Map<String, JsonValue>> output();

    /** What is kept for evaluation: at most 10 KB of JSON. */
    Optional<Map<String, JsonValue>> analytics();

    /** At most 104,857 characters. */
    Optional<String> progress();

    /** The operation that ended the work; at most 128 characters. For servers since Web API version 18. */
    @Since(18)
    Optional<String> operationId();

    static TransactionResult successful() {
        return new TransactionResultBuilder().isSuccessful(true).build();
    }

    static TransactionResult failed(ProcessingFailure failure) {
        return new TransactionResultBuilder().processingException(failure).build();
    }
}
