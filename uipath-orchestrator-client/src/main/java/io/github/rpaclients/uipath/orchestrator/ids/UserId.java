package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a user within a tenant; not the GUID of a person in the organization. */
public final class UserId extends NumericId {
    private UserId(long value) {
        super(value);
    }

    public static UserId of(long value) {
        return new UserId(value);
    }
}
