package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ServiceType;

/**
 * Products that the services of a tenant have of what the organization bought, from the licence resource manager. Scope
 * {@code PM.License}, which is assumed; documented for Automation Suite, which wants host credentials.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 *
 * @see PreviewServiceLicensesApi
 */
public final class ServiceLicensesApi {
    private final ApiCalls calls;
    private final ServiceLicensesService service;

    /** Called by {@code LeaseClient}. */
    public ServiceLicensesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ServiceLicensesService.class);
    }

    /**
     * Gives a service of a tenant exactly these products. A product that is not among them is taken away: {@link
     * PreviewServiceLicensesApi#change} keeps the rest. Documented for Automation Suite; the console sends the same on the
     * cloud.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization has no licence
     * @throws io.github.rpaclients.core.error.ConflictException if there are not so many, or the tenant uses more; nothing
     *     has changed
     */
    public ServiceLicense replace(TenantId tenant, ServiceType service, ServiceAllocation allocation) {
        return calls.execute(this.service.replace(tenant, service, allocation));
    }
}
