package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a folder; stays the same where a folder is moved. */
public final class FolderKey extends GuidId {
    private FolderKey(String value) {
        super(value);
    }

    public static FolderKey of(String value) {
        return new FolderKey(value);
    }
}
