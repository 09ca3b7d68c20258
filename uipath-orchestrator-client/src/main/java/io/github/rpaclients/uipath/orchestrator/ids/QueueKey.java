package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a queue. */
public final class QueueKey extends GuidId {
    private QueueKey(String value) {
        super(value);
    }

    public static QueueKey of(String value) {
        return new QueueKey(value);
    }
}
