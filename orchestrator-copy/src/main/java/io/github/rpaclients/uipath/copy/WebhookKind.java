package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.ids.WebhookId;
import io.github.rpaclients.uipath.orchestrator.webhooks.NewWebhook;
import io.github.rpaclients.uipath.orchestrator.webhooks.Webhook;
import io.github.rpaclients.uipath.orchestrator.webhooks.WebhookPatch;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Webhooks. Whether one is enabled is up to its own tenant; a new one is not, and a secret that is there stays. */
final class WebhookKind extends CopiedKind<NewWebhook, Webhook> {
    private static final String ENABLED = "Enabled";
    private static final String SECRET = "Secret";

    WebhookKind() {
        super(
                CopyKind.WEBHOOK,
                NewWebhook.class,
                Webhook.class,
                Members.of(Webhook.class).leaving(ENABLED, SECRET),
                128);
    }

    @Override
    Roll list(Side side) {
        return Roll.of(side.client().webhooks().list(), Webhook::id, Webhook::name);
    }

    @Override
    Webhook get(Side side, long id) {
        return side.client().webhooks().get(WebhookId.of(id));
    }

    @Override
    long create(Side target, NewWebhook wish) {
        return target.client().webhooks().create(wish).id().value();
    }

    /** A webhook that was written back whole might lose its secret. */
    @Override
    void update(Side target, long id, UnaryOperator<Webhook> change) {
        Webhook after = change.apply(get(target, id));
        WebhookPatch patch = WebhookPatch.none()
                .withUrl(Patch.set(after.url()))
                .withDescription(after.description().map(Patch::set).orElse(Patch.clear()))
                .withSubscribeToAllEvents(Patch.set(after.subscribeToAllEvents()))
                .withAllowInsecureSsl(Patch.set(after.allowInsecureSsl()))
                .withEvents(Patch.set(after.events()));
        target.client().webhooks().apply(WebhookId.of(id), patch);
    }

    @Override
    Set<String> emptied() {
        return Set.of("Description", "Events");
    }

    @Override
    List<String> secrets(Blueprint wanted, Optional<Blueprint> there) {
        return there.isPresent() ? List.of() : List.of(SECRET);
    }

    /** Addresses of many services have a secret in their path. */
    @Override
    String shown(String member, String json, Blueprint of) {
        return member.equals("Url") ? RawJson.quote(origin(RawJson.unquote(json)) + "/…") : json;
    }

    private static String origin(String url) {
        try {
            URI address = URI.create(url);
            return address.getScheme() + "://" + address.getHost();
        } catch (IllegalArgumentException e) {
            return "…";
        }
    }

    @Override
    NewWebhook wish(Side target, String name, Blueprint wanted) {
        return super.wish(target, name, wanted.with(ENABLED, "false"));
    }
}
