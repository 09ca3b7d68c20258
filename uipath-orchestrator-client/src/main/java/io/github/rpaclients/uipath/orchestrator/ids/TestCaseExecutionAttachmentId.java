package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a file that belongs to an execution of a test case. */
public final class TestCaseExecutionAttachmentId extends NumericId {
    private TestCaseExecutionAttachmentId(long value) {
        super(value);
    }

    public static TestCaseExecutionAttachmentId of(long value) {
        return new TestCaseExecutionAttachmentId(value);
    }
}
