package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a storage bucket. */
public final class BucketKey extends GuidId {
    private BucketKey(String value) {
        super(value);
    }

    public static BucketKey of(String value) {
        return new BucketKey(value);
    }
}
