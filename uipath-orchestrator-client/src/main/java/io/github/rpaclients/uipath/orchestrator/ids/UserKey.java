package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a user within a tenant. */
public final class UserKey extends GuidId {
    private UserKey(String value) {
        super(value);
    }

    public static UserKey of(String value) {
        return new UserKey(value);
    }
}
