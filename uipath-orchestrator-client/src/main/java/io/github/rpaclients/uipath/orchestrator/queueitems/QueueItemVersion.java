package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import java.util.Optional;

/** A queue item as it was when it was read; the server leaves one alone that somebody has changed since. */
@Model
public interface QueueItemVersion extends JsonModel {
    QueueItemId id();

    Optional<String> rowVersion();

    static QueueItemVersion of(QueueItem item) {
        return new QueueItemVersionBuilder()
                .id(item.id())
                .rowVersion(item.rowVersion())
                .build();
    }

    static QueueItemVersion of(QueueItemId id, String rowVersion) {
        return new QueueItemVersionBuilder().id(id).rowVersion(rowVersion).build();
    }
}
