package io.github.rpaclients.uipath.lease.ids;

import io.github.rpaclients.uipath.OrganizationId;

/** The host of an Automation Suite, which is an account like an organization, and the same everywhere. */
public final class Host {
    public static final OrganizationId ID = OrganizationId.of("feb0dd79-85b6-483b-b297-0e49a1aa5b7d");

    private Host() {}
}
