package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a feed of packages. */
public final class FeedId extends GuidId {
    private FeedId(String value) {
        super(value);
    }

    public static FeedId of(String value) {
        return new FeedId(value);
    }
}
