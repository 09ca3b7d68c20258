package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.WebhookId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Webhooks of a tenant, by which Orchestrator tells other systems of events. Scope {@code OR.Webhooks}; {@code
 * OR.Webhooks.Read} is enough to read, {@code OR.Webhooks.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * webhook, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-webhooks">Webhooks</a>
 */
public final class WebhooksApi {
    private static final Edit<Webhook, WebhookId> EDIT = Edit.of(Webhook.class, Webhook::id);

    private final ApiCalls calls;
    private final WebhooksService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public WebhooksApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(WebhooksService.class);
        this.lists = new Lists(calls);
    }

    /** All webhooks, by id. Permission Webhooks.View. */
    public PagedIterable<Webhook> list() {
        return list(query -> query);
    }

    /**
     * The webhooks that a query describes. Permission Webhooks.View.
     *
     * @see WebhookFields
     */
    public PagedIterable<Webhook> list(UnaryOperator<OdataQuery<Webhook>> query) {
        return lists.list(query, service::list);
    }

    /** One webhook. Permission Webhooks.View. */
    public Webhook get(WebhookId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Creates a webhook; the server sends it a ping at once. Permission Webhooks.Create.
     *
     * @return the webhook as the server made it
     */
    public Webhook create(NewWebhook webhook) {
        return calls.execute(service.create(webhook));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Webhooks.View; {@link Change#apply} needs what {@link
     * #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Webhook> change(WebhookId id, UnaryOperator<Webhook> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a webhook, changes it and writes it back whole; nothing is written if nothing changed. Servers do not show the
     * secret, and the vendor does not say whether they keep it when it is not written back: where there is one, set it
     * again or use {@link #apply}. Permission Webhooks.Edit; reading needs Webhooks.View.
     *
     * @return the webhook as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Webhook update(WebhookId id, UnaryOperator<Webhook> change) {
        return change(id, change).apply();
    }

    /**
     * Changes what the patch names and nothing else, in one request. Permission Webhooks.Edit.
     *
     * @return the webhook as it is now
     */
    public Webhook apply(WebhookId id, WebhookPatch patch) {
        return calls.execute(service.apply(id, patch));
    }

    /** Deletes a webhook. Permission Webhooks.Delete. */
    public void delete(WebhookId id) {
        calls.run(service.delete(id));
    }

    /** The kinds of events that this server knows. Permission Webhooks.View. */
    public List<KnownEventType> eventTypes() {
        return calls.whole(service.eventTypes(true));
    }

    /**
     * Sends a webhook an event that means nothing, to see whether its address takes it; the answer does not tell.
     * Permission Webhooks.View.
     */
    public SentEvent ping(WebhookId id) {
        return calls.execute(service.ping(id));
    }

    /**
     * Sends an event of the application's own to the webhooks that are told of custom events. Permission Webhooks.View.
     *
     * @param data what the event carries
     */
    public SentEvent trigger(Map<String, JsonValue> data) {
        return calls.execute(service.trigger(data));
    }
}
