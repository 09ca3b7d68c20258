package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a test data queue. */
public final class TestDataQueueId extends NumericId {
    private TestDataQueueId(long value) {
        super(value);
    }

    public static TestDataQueueId of(long value) {
        return new TestDataQueueId(value);
    }
}
