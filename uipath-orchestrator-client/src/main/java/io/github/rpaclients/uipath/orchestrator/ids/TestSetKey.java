package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a test set. */
public final class TestSetKey extends GuidId {
    private TestSetKey(String value) {
        super(value);
    }

    public static TestSetKey of(String value) {
        return new TestSetKey(value);
    }
}
