package io.github.rpaclients.uipath.lease.statistics;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import java.util.Set;

/** Whose use, and how far back. */
@Model
interface UsageRequest {
    Set<TenantId> clientIds();

    int timePeriod();
}
