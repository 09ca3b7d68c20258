package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a webhook. */
public final class WebhookKey extends GuidId {
    private WebhookKey(String value) {
        super(value);
    }

    public static WebhookKey of(String value) {
        return new WebhookKey(value);
    }
}
