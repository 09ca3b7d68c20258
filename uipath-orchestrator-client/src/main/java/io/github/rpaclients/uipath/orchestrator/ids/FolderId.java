package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a folder within a tenant. */
public final class FolderId extends NumericId {
    private FolderId(long value) {
        super(value);
    }

    public static FolderId of(long value) {
        return new FolderId(value);
    }
}
