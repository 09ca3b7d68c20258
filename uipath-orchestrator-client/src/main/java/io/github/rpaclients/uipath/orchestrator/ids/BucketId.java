package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a storage bucket within a tenant. */
public final class BucketId extends NumericId {
    private BucketId(long value) {
        super(value);
    }

    public static BucketId of(long value) {
        return new BucketId(value);
    }
}
