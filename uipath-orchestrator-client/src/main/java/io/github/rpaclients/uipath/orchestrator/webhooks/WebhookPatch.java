package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Patch;
import java.util.List;
import org.immutables.value.Value;

/** What to change about a webhook while everything else stays, its secret above all. */
@Entity
public interface WebhookPatch extends WithWebhookPatch {
    /** At most 128 characters. */
    @Value.Default
    default Patch<String> name() {
        return Patch.keep();
    }

    /** At most 256 characters. */
    @Value.Default
    default Patch<String> description() {
        return Patch.keep();
    }

    /** At most 2000 characters. */
    @Value.Default
    default Patch<String> url() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Boolean> enabled() {
        return Patch.keep();
    }

    /** What the server signs with; at most 100 characters. */
    @Value.Default
    default Patch<Secret> secret() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Boolean> subscribeToAllEvents() {
        return Patch.keep();
    }

    /** Whether a certificate that cannot be trusted is good enough. */
    @Value.Default
    default Patch<Boolean> allowInsecureSsl() {
        return Patch.keep();
    }

    /** All of them, in place of those there are. */
    @Value.Default
    default Patch<List<WebhookEvent>> events() {
        return Patch.keep();
    }

    /** Nothing yet. */
    static WebhookPatch none() {
        return new WebhookPatchBuilder().build();
    }
}
