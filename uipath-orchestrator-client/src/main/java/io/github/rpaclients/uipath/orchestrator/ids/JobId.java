package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a job within a tenant. */
public final class JobId extends NumericId {
    private JobId(long value) {
        super(value);
    }

    public static JobId of(long value) {
        return new JobId(value);
    }
}
