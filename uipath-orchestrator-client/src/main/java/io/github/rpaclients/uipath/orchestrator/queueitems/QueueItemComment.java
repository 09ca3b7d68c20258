package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemCommentId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Instant;
import java.util.Optional;

/** What somebody said of a queue item. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface QueueItemComment extends WireModel, WithQueueItemComment {
    @ReadOnly
    QueueItemCommentId id();

    /** At most 512 characters. */
    String text();

    @ReadOnly
    Optional<QueueItemId> queueItemId();

    @ReadOnly
    Optional<Instant> creationTime();

    @ReadOnly
    Optional<UserId> userId();

    @ReadOnly
    Optional<String> userName();
}
