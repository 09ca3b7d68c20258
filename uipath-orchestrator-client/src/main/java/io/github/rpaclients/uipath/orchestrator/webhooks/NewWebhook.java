package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A webhook to be made: {@code NewWebhook.of("Watch", url, EventType.of("job.faulted")).withSecret(secret)}. */
@Entity
public interface NewWebhook extends WithNewWebhook {
    /** At most 128 characters. Servers before Web API version 15 know no names. */
    @Since(15)
    Optional<String> name();

    /** At most 256 characters. Servers before Web API version 15 know no descriptions. */
    @Since(15)
    Optional<String> description();

    /** At most 2000 characters. */
    String url();

    boolean enabled();

    /** What the server signs with; at most 100 characters. */
    Optional<Secret> secret();

    boolean subscribeToAllEvents();

    /** Whether a certificate that cannot be trusted is good enough. */
    boolean allowInsecureSsl();

    /** Those that it is told of, if not of all. */
    List<WebhookEvent> events();

    /** One that is told of these events, of all if none is named, and trusts no certificate blindly. */
    static NewWebhook of(String name, String url, EventType... events) {
        return new NewWebhookBuilder()
                .name(name)
                .url(url)
                .enabled(true)
                .subscribeToAllEvents(events.length == 0)
                .allowInsecureSsl(false)
                .addAllEvents(Arrays.stream(events).map(WebhookEvent::of).collect(Collectors.toList()))
                .build();
    }
}
