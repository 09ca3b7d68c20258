package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a release; robots and jobs know it by this. */
public final class ReleaseKey extends GuidId {
    private ReleaseKey(String value) {
        super(value);
    }

    public static ReleaseKey of(String value) {
        return new ReleaseKey(value);
    }
}
