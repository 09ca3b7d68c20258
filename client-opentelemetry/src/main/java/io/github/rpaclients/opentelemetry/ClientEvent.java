package io.github.rpaclients.opentelemetry;

import java.util.List;

/** The events in spans of calls. */
public enum ClientEvent {
    TURN_AWAITED(
            "rpa.turn.awaited",
            "A try has waited for its turn, so that the vendor's limits are kept.",
            ClientAttribute.WAITED),
    RETRY_REFUSED("rpa.retry.refused", "There is no other try because the quota of retries is used up.");

    private final String title;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<ClientAttribute> attributes;

    ClientEvent(String title, String description, ClientAttribute... attributes) {
        this.title = title;
        this.description = description;
        this.attributes = List.of(attributes);
    }

    /** The event's name. */
    public String title() {
        return title;
    }

    /** What has happened. */
    public String description() {
        return description;
    }

    public List<ClientAttribute> attributes() {
        return attributes;
    }
}
