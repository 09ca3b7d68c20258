package io.github.rpaclients.uipath.lease.hostlicenses;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.ids.Host;

/**
 * What the vendor published in 2023 about products of the host of an Automation Suite, and withdrew: nothing here is
 * promised. {@link HostLicensesApi} has what is documented. Scope {@code PM.License}, which is assumed; host credentials are
 * asked for.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class PreviewHostLicensesApi {
    private final ApiCalls calls;
    private final HostLicensesService service;

    /** Called by {@code LeasePreview}. */
    public PreviewHostLicensesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(HostLicensesService.class);
    }

    /**
     * The licence of the host, and what is left of its products. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the host has no licence
     */
    public OrganizationLicense get() {
        return calls.execute(service.get(Host.ID));
    }

    /**
     * The licence of an organization, and what it could have of each product. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the host has no licence
     */
    public OrganizationLicense get(OrganizationId organization) {
        return calls.execute(service.get(Host.ID, organization));
    }

    /** Takes all products of an organization away. Published, then withdrawn. */
    public void delete(OrganizationId organization) {
        calls.run(service.delete(Host.ID, organization));
    }
}
