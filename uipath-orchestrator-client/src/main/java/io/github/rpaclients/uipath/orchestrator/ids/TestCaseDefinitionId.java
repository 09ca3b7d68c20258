package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a test case as its package defines it. */
public final class TestCaseDefinitionId extends NumericId {
    private TestCaseDefinitionId(long value) {
        super(value);
    }

    public static TestCaseDefinitionId of(long value) {
        return new TestCaseDefinitionId(value);
    }
}
