package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.ids.WebhookId;
import io.github.rpaclients.uipath.orchestrator.webhooks.EventType;
import io.github.rpaclients.uipath.orchestrator.webhooks.NewWebhook;
import io.github.rpaclients.uipath.orchestrator.webhooks.WebhookPatch;
import io.github.rpaclients.uipath.orchestrator.webhooks.WebhooksApi;
import java.util.Map;
import java.util.function.Consumer;

/** Webhooks. */
final class WebhooksTable extends OrchestratorTable {
    private static final WebhookId WEBHOOK = WebhookId.of(13);

    @Override
    void rows() {
        String set = "/odata/Webhooks";
        String one = set + "({key})";
        webhooks("GET " + set, w -> w.list().toList());
        webhooks("GET " + set, w -> w.list(q -> q.pageSize(5)).toList());
        webhooks("GET " + one, w -> w.get(WEBHOOK));
        webhooks("POST " + set, w -> w.create(NewWebhook.of("Watch", "https://watch/", EventType.of("job.faulted"))));
        webhooks("GET " + one, w -> w.change(WEBHOOK, webhook -> webhook.withEnabled(false)));
        webhooks("PUT " + one, w -> w.update(WEBHOOK, webhook -> webhook.withEnabled(false)));
        webhooks("PATCH " + one, w -> w.apply(WEBHOOK, WebhookPatch.none().withEnabled(Patch.set(false))));
        webhooks("DELETE " + one, w -> w.delete(WEBHOOK));
        webhooks("GET " + set + ACTION + "GetEventTypes", w -> w.eventTypes());
        webhooks("POST " + one + ACTION + "Ping", w -> w.ping(WEBHOOK));
        webhooks("POST " + set + ACTION + "TriggerCustom", w -> w.trigger(Map.of()));
    }

    private void webhooks(String operation, Consumer<WebhooksApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.webhooks()));
    }
}
