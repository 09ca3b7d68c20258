package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What was done in a queue within a minute, an hour or a day. Times of processing are seconds. */
@Model
public interface QueueProcessingRecord extends WireModel {
    Optional<QueueId> queueDefinitionId();

    Optional<Queue> uiQueueMetadata();

    /** When it was counted. */
    Optional<Instant> processingTime();

    /** What it is about. */
    Optional<ReportType> reportType();

    /** Items that nobody has begun with. */
    int numberOfRemainingTransactions();

    int numberOfInProgressTransactions();

    int numberOfApplicationExceptions();

    int numberOfBusinessExceptions();

    int numberOfSuccessfulTransactions();

    int numberOfRetriedItems();

    /** Of items that ended with an application exception. */
    BigDecimal applicationExceptionsProcessingTime();

    /** Of items that ended with a business exception. */
    BigDecimal businessExceptionsProcessingTime();

    BigDecimal successfulTransactionsProcessingTime();

    /** How many ended, well or not. */
    int totalNumberOfTransactions();
}
