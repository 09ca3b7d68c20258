package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a queue item, which its retries have, too. */
public final class QueueItemKey extends GuidId {
    private QueueItemKey(String value) {
        super(value);
    }

    public static QueueItemKey of(String value) {
        return new QueueItemKey(value);
    }
}
