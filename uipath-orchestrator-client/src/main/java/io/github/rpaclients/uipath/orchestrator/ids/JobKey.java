package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a job. */
public final class JobKey extends GuidId {
    private JobKey(String value) {
        super(value);
    }

    public static JobKey of(String value) {
        return new JobKey(value);
    }
}
