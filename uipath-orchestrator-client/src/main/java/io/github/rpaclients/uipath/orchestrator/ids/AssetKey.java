package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of an asset. */
public final class AssetKey extends GuidId {
    private AssetKey(String value) {
        super(value);
    }

    public static AssetKey of(String value) {
        return new AssetKey(value);
    }
}
