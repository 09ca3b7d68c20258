package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of an inbox, in which a suspended job waits for what somebody delivers. */
public final class InboxId extends GuidId {
    private InboxId(String value) {
        super(value);
    }

    public static InboxId of(String value) {
        return new InboxId(value);
    }
}
