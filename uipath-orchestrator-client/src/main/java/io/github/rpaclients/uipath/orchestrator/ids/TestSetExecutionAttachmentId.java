package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a file that belongs to an execution of a test set. */
public final class TestSetExecutionAttachmentId extends NumericId {
    private TestSetExecutionAttachmentId(long value) {
        super(value);
    }

    public static TestSetExecutionAttachmentId of(long value) {
        return new TestSetExecutionAttachmentId(value);
    }
}
