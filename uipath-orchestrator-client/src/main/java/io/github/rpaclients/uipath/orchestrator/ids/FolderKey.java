package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.TextId;

/** The GUID of a folder; stays the same where a folder is moved. */
public final class FolderKey extends TextId {
    private FolderKey(String value) {
        super(value);
    }

    public static FolderKey of(String value) {
        return new FolderKey(value);
    }
}
