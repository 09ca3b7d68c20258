package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a queue item within a tenant. */
public final class QueueItemId extends NumericId {
    private QueueItemId(long value) {
        super(value);
    }

    public static QueueItemId of(long value) {
        return new QueueItemId(value);
    }
}
