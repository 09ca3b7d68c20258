package io.github.rpaclients.uipath.orchestrator.queueitems;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import java.util.Collection;
import java.util.List;

/** Several items to be added to one queue. */
@Model
interface NewQueueItems {
    @Json(name = "queueName")
    String queueName();

    @Json(name = "commitType")
    CommitType commitType();

    @Json(name = "queueItems")
    List<NewQueueItem> queueItems();

    static NewQueueItems of(String queueName, CommitType commitType, Collection<NewQueueItem> items) {
        return new NewQueueItemsBuilder()
                .queueName(queueName)
                .commitType(commitType)
                .addAllQueueItems(items)
                .build();
    }
}
