package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of an execution of a test case. */
public final class TestCaseExecutionId extends NumericId {
    private TestCaseExecutionId(long value) {
        super(value);
    }

    public static TestCaseExecutionId of(long value) {
        return new TestCaseExecutionId(value);
    }
}
