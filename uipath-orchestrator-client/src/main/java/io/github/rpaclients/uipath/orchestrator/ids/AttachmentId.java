package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of an attachment. */
public final class AttachmentId extends GuidId {
    private AttachmentId(String value) {
        super(value);
    }

    public static AttachmentId of(String value) {
        return new AttachmentId(value);
    }
}
