package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a role within a tenant; 32 bits. */
public final class RoleId extends NumericId {
    private RoleId(long value) {
        super(value);
    }

    public static RoleId of(long value) {
        return new RoleId(value);
    }
}
