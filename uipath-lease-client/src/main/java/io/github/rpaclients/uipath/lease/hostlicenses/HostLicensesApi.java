package io.github.rpaclients.uipath.lease.hostlicenses;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.accountlicenses.AccountLicense;
import io.github.rpaclients.uipath.lease.ids.Host;

/**
 * Products that organizations of an Automation Suite have of what the host bought, from the licence resource manager. Scope
 * {@code PM.License}, which is assumed; host credentials are asked for.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 *
 * @see PreviewHostLicensesApi
 */
public final class HostLicensesApi {
    private final ApiCalls calls;
    private final HostLicensesService service;

    /** Called by {@code LeaseClient}. */
    public HostLicensesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(HostLicensesService.class);
    }

    /**
     * Gives an organization exactly these products. Documented for Automation Suite.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the host has no licence, or does not give licences to
     *     organizations
     * @throws io.github.rpaclients.core.error.ConflictException if the host has not so many; nothing has changed
     */
    public AccountLicense replace(OrganizationId organization, OrganizationAllocation allocation) {
        return calls.execute(service.replace(Host.ID, organization, allocation));
    }
}
