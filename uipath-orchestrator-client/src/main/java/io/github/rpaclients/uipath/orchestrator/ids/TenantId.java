package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a tenant within an installation; 32 bits. */
public final class TenantId extends NumericId {
    private TenantId(long value) {
        super(value);
    }

    public static TenantId of(long value) {
        return new TenantId(value);
    }
}
