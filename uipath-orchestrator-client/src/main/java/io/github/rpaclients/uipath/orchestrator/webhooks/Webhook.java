package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.WebhookId;
import io.github.rpaclients.uipath.orchestrator.ids.WebhookKey;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A webhook: an address and the events that it is told of. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Webhook extends WireModel, WithWebhook {
    @ReadOnly
    WebhookId id();

    /** Servers before Web API version 15 do not tell. */
    @ReadOnly
    Optional<WebhookKey> key();

    /** At most 128 characters. Servers before Web API version 15 do not tell. */
    @Since(15)
    Optional<String> name();

    /** At most 256 characters. Servers before Web API version 15 do not tell. */
    @Since(15)
    Optional<String> description();

    /** At most 2000 characters. */
    String url();

    @Value.Default
    default boolean enabled() {
        return false;
    }

    /** What the server signs with; at most 100 characters. Never sent by the server; set it to change it. */
    Optional<Secret> secret();

    @Value.Default
    default boolean subscribeToAllEvents() {
        return false;
    }

    /** Whether a certificate that cannot be trusted is good enough. */
    @Value.Default
    default boolean allowInsecureSsl() {
        return false;
    }

    /** Those that it is told of, if not of all. */
    List<WebhookEvent> events();
}
