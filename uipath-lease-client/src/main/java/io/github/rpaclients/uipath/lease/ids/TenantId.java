package io.github.rpaclients.uipath.lease.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a tenant; where an address asks for the scope of a service, it is that. */
public final class TenantId extends GuidId {
    private TenantId(String value) {
        super(value);
    }

    public static TenantId of(String value) {
        return new TenantId(value);
    }
}
