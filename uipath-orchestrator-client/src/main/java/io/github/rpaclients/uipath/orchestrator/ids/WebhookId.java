package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a webhook within a tenant. */
public final class WebhookId extends NumericId {
    private WebhookId(long value) {
        super(value);
    }

    public static WebhookId of(long value) {
        return new WebhookId(value);
    }
}
