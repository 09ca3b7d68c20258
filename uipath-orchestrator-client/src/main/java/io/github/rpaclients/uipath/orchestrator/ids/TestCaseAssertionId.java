package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of something that a test case checked. */
public final class TestCaseAssertionId extends NumericId {
    private TestCaseAssertionId(long value) {
        super(value);
    }

    public static TestCaseAssertionId of(long value) {
        return new TestCaseAssertionId(value);
    }
}
