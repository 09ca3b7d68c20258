package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueKey;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a queue is doing. Times of processing are seconds. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface QueueProcessingStatus extends WireModel {
    QueueId queueDefinitionId();

    /** Servers since Web API version 15 tell. */
    Optional<QueueKey> queueDefinitionKey();

    Optional<String> queueDefinitionName();

    Optional<String> queueDefinitionDescription();

    /** Whether an item is tried again by itself after an application exception. */
    @Value.Default
    default boolean queueDefinitionAcceptAutomaticallyRetry() {
        return false;
    }

    /** Servers since Web API version 18 tell. */
    Optional<Boolean> queueDefinitionRetryAbandonedItems();

    Optional<Integer> queueDefinitionMaxNumberOfRetries();

    @Value.Default
    default boolean queueDefinitionEnforceUniqueReference() {
        return false;
    }

    /** Items that nobody has begun with. */
    int itemsToProcess();

    int itemsInProgress();

    /** Of an item that was done. */
    BigDecimal processingMeanTime();

    int successfulTransactionsNo();

    int applicationExceptionsNo();

    int businessExceptionsNo();

    BigDecimal successfulTransactionsProcessingTime();

    /** Of items that ended with an application exception. */
    BigDecimal applicationExceptionsProcessingTime();

    /** Of items that ended with a business exception. */
    BigDecimal businessExceptionsProcessingTime();

    /** How many ended, well or not. */
    int totalNumberOfTransactions();

    Optional<Instant> lastProcessed();

    /** The process that works on its items. */
    Optional<String> releaseName();

    Optional<ReleaseId> releaseId();

    Optional<Boolean> isProcessInCurrentFolder();

    @Value.Default
    default boolean specificDataJsonSchemaExists() {
        return false;
    }

    @Value.Default
    default boolean outputDataJsonSchemaExists() {
        return false;
    }

    @Value.Default
    default boolean analyticsDataJsonSchemaExists() {
        return false;
    }

    /** The trigger that starts jobs for its items. */
    Optional<ProcessScheduleId> processScheduleId();

    /** In how many folders the queue is shared. */
    Optional<Integer> queueFoldersCount();

    List<Tag> tags();
}
