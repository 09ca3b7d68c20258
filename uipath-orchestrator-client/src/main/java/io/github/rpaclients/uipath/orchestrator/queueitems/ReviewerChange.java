package io.github.rpaclients.uipath.orchestrator.queueitems;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Collection;
import java.util.List;

/** Queue items, and who is to look after them. */
@Model
interface ReviewerChange {
    @Json(name = "userId")
    UserId userId();

    @Json(name = "queueItems")
    List<QueueItemVersion> queueItems();

    static ReviewerChange of(UserId reviewer, Collection<QueueItemVersion> items) {
        return new ReviewerChangeBuilder()
                .userId(reviewer)
                .addAllQueueItems(items)
                .build();
    }
}
