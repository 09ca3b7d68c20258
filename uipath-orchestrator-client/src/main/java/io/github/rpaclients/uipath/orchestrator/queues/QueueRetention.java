package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.model.RetentionAction;
import io.github.rpaclients.uipath.orchestrator.model.RetentionType;
import java.util.Optional;

/** How long the items of a queue are kept, and what becomes of them then. */
@Entity
public interface QueueRetention extends WireModel, WithQueueRetention {
    QueueId queueDefinitionId();

    Optional<RetentionAction> action();

    /** In days. */
    Optional<Integer> period();

    /** Where items are archived. */
    Optional<BucketId> bucketId();

    /** Which items are meant; servers since Web API version 18 tell. */
    @Since(18)
    Optional<RetentionType> type();

    /** Items are deleted after so many days. */
    static QueueRetention delete(QueueId queue, int days) {
        return new QueueRetentionBuilder()
                .queueDefinitionId(queue)
                .action(RetentionAction.DELETE)
                .period(days)
                .build();
    }

    /** Items are moved to a bucket after so many days. */
    static QueueRetention archive(QueueId queue, int days, BucketId bucket) {
        return new QueueRetentionBuilder()
                .queueDefinitionId(queue)
                .action(RetentionAction.ARCHIVE)
                .period(days)
                .bucketId(bucket)
                .build();
    }
}
