package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of an item in a test data queue. */
public final class TestDataQueueItemId extends NumericId {
    private TestDataQueueItemId(long value) {
        super(value);
    }

    public static TestDataQueueItemId of(long value) {
        return new TestDataQueueItemId(value);
    }
}
