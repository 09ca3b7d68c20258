package io.github.rpaclients.uipath.lease.accountlicenses;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductAllocation;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Licences of an organization as a whole, from the licence resource manager: what was bought, until when, and how much of it
 * is given to tenants. All of it was published in 2023 and withdrawn: nothing here is promised. Scope {@code PM.License},
 * which is assumed; Automation Suite wants host credentials.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class AccountLicensesApi {
    private final ApiCalls calls;
    private final AccountLicensesService service;

    /** Called by {@code LeasePreview}. */
    public AccountLicensesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(AccountLicensesService.class);
    }

    /**
     * The licences in force, with what their bundles contain. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization has no licence
     */
    public List<AccountLicense> list() {
        return List.copyOf(calls.execute(service.list(false)));
    }

    /**
     * All licences, also those that are not in force. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization has no licence
     */
    public List<AccountLicense> listAll() {
        return List.copyOf(calls.execute(service.list(true)));
    }

    /**
     * Reads a licence anew from the vendor's licensing server, after it was renewed or changed. Published, then withdrawn.
     */
    public AccountLicense refresh(LicenseCode license) {
        return calls.execute(service.refresh(license));
    }

    /** The services that the licences are for. Published, then withdrawn. */
    public Set<ServiceType> services() {
        return new LinkedHashSet<>(calls.execute(service.services()));
    }

    /**
     * How many of each product the organization has, and how many it has given to tenants. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization has no licence
     */
    public List<ProductAllocation> products() {
        return List.copyOf(calls.execute(service.products()));
    }

    /**
     * Products of which more are given away than there are, as after a licence has shrunk. The vendor tolerates that for
     * {@link io.github.rpaclients.uipath.lease.bundles.SeatCount#OVER_ALLOCATION_GRACE}; since when it has been so, no
     * answer tells. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization has no licence
     */
    public List<ProductAllocation> overAllocated() {
        return products().stream()
                .filter(product -> product.overAllocated() > 0)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * How many of each product a tenant has, and how many its services have of them. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the tenant has no licence
     */
    public List<ProductAllocation> products(TenantId tenant) {
        return List.copyOf(calls.execute(service.products(tenant)));
    }

    /** How many robots of each kind tenants have been given, over all of them. Published, then withdrawn. */
    public List<ProductAllocation> ofTenants() {
        return List.copyOf(calls.execute(service.ofTenants()));
    }
}
