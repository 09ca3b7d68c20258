package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a schedule that executes a test set. */
public final class TestSetScheduleId extends NumericId {
    private TestSetScheduleId(long value) {
        super(value);
    }

    public static TestSetScheduleId of(long value) {
        return new TestSetScheduleId(value);
    }
}
