package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of an execution of a test set. */
public final class TestSetExecutionId extends NumericId {
    private TestSetExecutionId(long value) {
        super(value);
    }

    public static TestSetExecutionId of(long value) {
        return new TestSetExecutionId(value);
    }
}
