package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of one attempt at a queue item; its retries have others, and one {@link QueueItemKey} in common. */
public final class QueueItemUniqueKey extends GuidId {
    private QueueItemUniqueKey(String value) {
        super(value);
    }

    public static QueueItemUniqueKey of(String value) {
        return new QueueItemUniqueKey(value);
    }
}
