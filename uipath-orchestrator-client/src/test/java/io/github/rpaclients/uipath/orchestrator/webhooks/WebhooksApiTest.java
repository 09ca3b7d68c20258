package io.github.rpaclients.uipath.orchestrator.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.WebhookId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhooksApiTest extends OrchestratorTest {
    private static final WebhookId WATCH = WebhookId.of(13);
    private static final EventType FAULTED = EventType.of("job.faulted");
    private static final String WEBHOOK =
            "{\"Name\":\"Watch\",\"Url\":\"https://watch/\",\"Enabled\":true,\"Secret\":null,"
                    + "\"SubscribeToAllEvents\":false,\"AllowInsecureSsl\":false,"
                    + "\"Events\":[{\"EventType\":\"job.faulted\",\"New\":1}],\"Id\":13}";

    @Test
    void isToldOfAllEventsOnlyIfNoneIsNamed() {
        assertThat(Json.toJson(NewWebhook.class, NewWebhook.of("Watch", "https://watch/", FAULTED)))
                .isEqualTo(
                        "{\"Name\":\"Watch\",\"Url\":\"https://watch/\",\"Enabled\":true,\"SubscribeToAllEvents\":false,"
                                + "\"AllowInsecureSsl\":false,\"Events\":[{\"EventType\":\"job.faulted\"}]}");
        assertThat(NewWebhook.of("Watch", "https://watch/").subscribeToAllEvents())
                .isTrue();
    }

    @Test
    void anUpdateKeepsEventsAsTheyCame() throws Exception {
        enqueue(200, WEBHOOK);
        enqueue(200, WEBHOOK);

        orchestrator
                .webhooks()
                .update(WATCH, webhook -> webhook.withEnabled(false).withSecret(Secret.of("n3w")));

        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo(WEBHOOK.replace("\"Enabled\":true", "\"Enabled\":false")
                        .replace("\"Secret\":null", "\"Secret\":\"n3w\""));
    }

    @Test
    void aPatchHasNothingButWhatChanges() throws Exception {
        enqueue(200, WEBHOOK);

        Webhook webhook = orchestrator
                .webhooks()
                .apply(WATCH, WebhookPatch.none().withEvents(Patch.set(List.of(WebhookEvent.of(FAULTED)))));

        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"Events\":[{\"EventType\":\"job.faulted\"}]}");
        assertThat(webhook.events()).extracting(WebhookEvent::eventType).containsExactly(FAULTED);
    }

    @Test
    void anEventOfOnesOwnCarriesAnything() throws Exception {
        enqueue(202, "{\"Type\":\"custom\",\"EventId\":\"5b1a\",\"Timestamp\":\"2026-03-02T08:15:30Z\"}");

        SentEvent event = orchestrator.webhooks().trigger(Map.of("invoice", JsonValue.of("{\"number\":4711}")));

        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"invoice\":{\"number\":4711}}");
        assertThat(event.eventId()).isEqualTo("5b1a");
    }
}
