package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of an asset within a tenant. */
public final class AssetId extends NumericId {
    private AssetId(long value) {
        super(value);
    }

    public static AssetId of(long value) {
        return new AssetId(value);
    }
}
