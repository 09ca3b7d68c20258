package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a queue within a tenant. */
public final class QueueId extends NumericId {
    private QueueId(long value) {
        super(value);
    }

    public static QueueId of(long value) {
        return new QueueId(value);
    }
}
