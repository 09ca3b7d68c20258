package io.github.rpaclients.uipath.lease.ids;

import io.github.rpaclients.core.json.TextId;

/** What a robot, a Studio or another program calls its session; it is its own choice. */
public final class SessionId extends TextId {
    private SessionId(String value) {
        super(value);
    }

    public static SessionId of(String value) {
        return new SessionId(value);
    }
}
