package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.json.OpenEnum;

/** A kind of event. The server has the words, and there are more with each version: {@code webhooks().eventTypes()}. */
public final class EventType extends OpenEnum {
    private EventType(String value) {
        super(value);
    }

    /** A word of the server's; at most 50 characters. */
    public static EventType of(String value) {
        return new EventType(value);
    }
}
