package io.github.rpaclients.uipath.lease.statistics;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import java.util.Collection;
import java.util.List;

/**
 * What an organization has used of its licences, now and over time. Asks with POST, which only reads and is repeated like a
 * GET. All of it was published in 2023 and withdrawn: nothing here is promised. Scope {@code PM.License}, which is assumed;
 * the server says 401 to whoever may not see usage.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class StatisticsApi {
    private final ApiCalls calls;
    private final StatisticsService service;

    /** Called by {@code LeasePreview}. */
    public StatisticsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(StatisticsService.class);
    }

    /**
     * What tenants use of each product. Published, then withdrawn.
     *
     * @param period how far back; the vendor names no unit
     */
    public List<ProductInUse> used(Collection<TenantId> tenants, int period) {
        return List.copyOf(calls.execute(service.used(request(tenants, period))));
    }

    /**
     * What tenants have used of each product over time. Published, then withdrawn.
     *
     * @param period how far back; the vendor names no unit
     */
    public List<UsageTimeline> timeline(Collection<TenantId> tenants, int period) {
        return List.copyOf(calls.execute(service.timeline(request(tenants, period))));
    }

    /**
     * What the organization has used of each product over time. Published, then withdrawn.
     *
     * @param period how far back; the vendor names no unit
     */
    public List<OrganizationTimeline> ofOrganization(int period) {
        return List.copyOf(calls.execute(service.ofOrganization(period)));
    }

    private static UsageRequest request(Collection<TenantId> tenants, int period) {
        return new UsageRequestBuilder()
                .addAllClientIds(tenants)
                .timePeriod(period)
                .build();
    }
}
