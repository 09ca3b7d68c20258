package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;

/** Something to be said of a queue item. */
@Model
public interface NewQueueItemComment extends JsonModel {
    /** At most 512 characters. */
    String text();

    QueueItemId queueItemId();

    static NewQueueItemComment of(QueueItemId item, String text) {
        return new NewQueueItemCommentBuilder().queueItemId(item).text(text).build();
    }
}
