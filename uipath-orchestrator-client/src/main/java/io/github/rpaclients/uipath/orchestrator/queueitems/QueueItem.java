package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemKey;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemUniqueKey;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.NamedRobot;
import io.github.rpaclients.uipath.orchestrator.model.NamedUser;
import io.github.rpaclients.uipath.orchestrator.queues.Queue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A piece of work in a queue. One that is tried again is a new item with the same {@link #key} and another id. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface QueueItem extends WireModel, WithQueueItem {
    @ReadOnly
    QueueItemId id();

    @ReadOnly
    Optional<QueueId> queueDefinitionId();

    /** Only where a query expands {@code QueueDefinition}. */
    @ReadOnly
    Optional<Queue> queueDefinition();

    /** Why it failed. */
    @ReadOnly
    Optional<ProcessingFailure> processingException();

    /** What went wrong in Orchestrator itself; servers since Web API version 20 tell. */
    @ReadOnly
    Optional<QueueItemError> error();

    /** Whether what it carries is encrypted in the database. */
    @ReadOnly
    Optional<Boolean> encrypted();

    /** What is to be worked on. */
    Map<String, JsonValue> specificContent();

    /** What came of it. */
    @ReadOnly
    Map<String, JsonValue> output();

    /** The same as {@link #output}, as a JSON text. */
    @ReadOnly
    Optional<String> outputData();

    /** What is kept for evaluation. */
    @ReadOnly
    Map<String, JsonValue> analytics();

    /** The same as {@link #analytics}, as a JSON text. */
    @ReadOnly
    Optional<String> analyticsData();

    @ReadOnly
    Optional<QueueItemStatus> status();

    @ReadOnly
    Optional<ReviewStatus> reviewStatus();

    @ReadOnly
    Optional<UserId> reviewerUserId();

    /** Only where a query expands {@code ReviewerUser}. */
    @ReadOnly
    Optional<NamedUser> reviewerUser();

    /** The same for all attempts. */
    @ReadOnly
    Optional<QueueItemKey> key();

    /** What it is called outside of Orchestrator; at most 128 characters. */
    @ReadOnly
    Optional<String> reference();

    @ReadOnly
    Optional<ProcessingExceptionType> processingExceptionType();

    /** When it should be done. */
    Optional<Instant> dueDate();

    /** When it is at risk of not being done in time. */
    @ReadOnly
    Optional<Instant> riskSlaDate();

    Optional<QueueItemPriority> priority();

    /** Only where a query expands {@code Robot}. */
    @ReadOnly
    Optional<NamedRobot> robot();

    @ReadOnly
    Optional<RobotId> robotId();

    /** The job that added it. */
    @ReadOnly
    Optional<JobKey> creatorJobKey();

    /** The job that worked on it. */
    @ReadOnly
    Optional<JobKey> executorJobKey();

    /** Before this nobody gets it. */
    Optional<Instant> deferDate();

    @ReadOnly
    Optional<Instant> startProcessing();

    @ReadOnly
    Optional<Instant> endProcessing();

    @ReadOnly
    Optional<Integer> secondsInPreviousAttempts();

    /** The attempt before, if the queue tried it again by itself. */
    @ReadOnly
    Optional<QueueItemId> ancestorId();

    @ReadOnly
    Optional<QueueItemUniqueKey> ancestorUniqueKey();

    /** How often the queue has tried it again by itself. */
    @ReadOnly
    Optional<Integer> retryNumber();

    /** The attempt before, if somebody wanted it tried again. */
    @ReadOnly
    Optional<QueueItemId> manualAncestorId();

    @ReadOnly
    Optional<QueueItemUniqueKey> manualAncestorUniqueKey();

    /** How often somebody has wanted it tried again. */
    @ReadOnly
    Optional<Integer> manualRetryNumber();

    /** That of this attempt. */
    @ReadOnly
    Optional<QueueItemUniqueKey> uniqueKey();

    @ReadOnly
    Optional<Boolean> hasVideoRecorded();

    /** The same as {@link #specificContent}, as a JSON text. */
    @ReadOnly
    Optional<String> specificData();

    @ReadOnly
    Optional<Instant> creationTime();

    /** How far the work is, in the words of whoever does it; at most 104,857 characters. */
    Optional<String> progress();

    /** Changes with each change of the item. */
    @ReadOnly
    Optional<String> rowVersion();

    /** The operation that added it. */
    @ReadOnly
    Optional<String> parentOperationId();

    /** The operation that worked on it. */
    @ReadOnly
    Optional<String> operationId();

    @ReadOnly
    Optional<FolderId> organizationUnitId();

    @ReadOnly
    Optional<String> organizationUnitFullyQualifiedName();
}
