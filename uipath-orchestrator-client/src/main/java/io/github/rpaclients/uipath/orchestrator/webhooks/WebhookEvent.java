package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** That a webhook is told of a kind of event. */
@Model
public interface WebhookEvent extends WireModel {
    EventType eventType();

    static WebhookEvent of(EventType type) {
        return new WebhookEventBuilder().eventType(type).build();
    }
}
