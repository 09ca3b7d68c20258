package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of an event of a queue item. */
public final class QueueItemEventId extends NumericId {
    private QueueItemEventId(long value) {
        super(value);
    }

    public static QueueItemEventId of(long value) {
        return new QueueItemEventId(value);
    }
}
