package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a session: a robot that is, or was, connected. */
public final class SessionId extends NumericId {
    private SessionId(long value) {
        super(value);
    }

    public static SessionId of(long value) {
        return new SessionId(value);
    }
}
