package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a test set. */
public final class TestSetId extends NumericId {
    private TestSetId(long value) {
        super(value);
    }

    public static TestSetId of(long value) {
        return new TestSetId(value);
    }
}
