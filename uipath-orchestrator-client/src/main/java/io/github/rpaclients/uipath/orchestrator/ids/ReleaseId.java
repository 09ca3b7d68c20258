package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a release, which Orchestrator's pages call a process, within a tenant. */
public final class ReleaseId extends NumericId {
    private ReleaseId(long value) {
        super(value);
    }

    public static ReleaseId of(long value) {
        return new ReleaseId(value);
    }
}
