package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a test case, which stays the same in all versions of its package. */
public final class TestCaseUniqueId extends GuidId {
    private TestCaseUniqueId(String value) {
        super(value);
    }

    public static TestCaseUniqueId of(String value) {
        return new TestCaseUniqueId(value);
    }
}
