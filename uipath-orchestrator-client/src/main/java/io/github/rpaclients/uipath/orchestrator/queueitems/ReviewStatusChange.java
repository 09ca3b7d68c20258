package io.github.rpaclients.uipath.orchestrator.queueitems;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import java.util.Collection;
import java.util.List;

/** Queue items, and how far people are with them. */
@Model
interface ReviewStatusChange {
    @Json(name = "status")
    ReviewStatus status();

    @Json(name = "queueItems")
    List<QueueItemVersion> queueItems();

    static ReviewStatusChange of(ReviewStatus status, Collection<QueueItemVersion> items) {
        return new ReviewStatusChangeBuilder()
                .status(status)
                .addAllQueueItems(items)
                .build();
    }
}
