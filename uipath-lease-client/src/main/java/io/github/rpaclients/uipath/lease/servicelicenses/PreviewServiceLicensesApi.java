package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ProductQuantity;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the vendor published in 2023 about products of tenants and their services, and withdrew: nothing here is promised.
 * {@link ServiceLicensesApi} has what is documented. Scope {@code PM.License}, which is assumed; Automation Suite wants host
 * credentials.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class PreviewServiceLicensesApi {
    private final ApiCalls calls;
    private final ServiceLicensesService service;

    /** Called by {@code LeasePreview}. */
    public PreviewServiceLicensesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ServiceLicensesService.class);
    }

    /** The services of all tenants, with their licences. Published, then withdrawn. */
    public List<ServiceLicense> list() {
        return List.copyOf(calls.execute(service.list()));
    }

    /**
     * What a service of a tenant has. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.ApiException with status 410 if it has no licence
     */
    public ServiceLicense get(TenantId tenant, ServiceType service) {
        return calls.execute(this.service.get(tenant, service));
    }

    /**
     * The products of a service of a tenant. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.ApiException with status 410 if it has no licence
     */
    public List<LicensedProduct> products(TenantId tenant, ServiceType service) {
        return List.copyOf(calls.execute(this.service.products(tenant, service)));
    }

    /**
     * Whether a service of a tenant is licensed, and until when. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.ApiException with status 410 if it has no licence
     */
    public ServiceLicenseStatus status(TenantId tenant, ServiceType service) {
        return calls.execute(this.service.status(tenant, service));
    }

    /**
     * What each service of a tenant has and uses of each product, beside what there is. Published, then withdrawn; the
     * console reads the same through the portal.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the tenant has no licence
     */
    public List<TenantServiceLicense> ofTenant(TenantId tenant) {
        return List.copyOf(calls.execute(service.ofTenant(tenant)));
    }

    /**
     * Gives a service of a tenant so many of these products, and leaves it the others that it has: reads what is there and
     * replaces it by that with these in it. The service knows no versions, so a change that somebody else makes in between
     * is lost. Only the read was withdrawn; the write is documented.
     *
     * @param products 0 takes a product away
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization has no licence
     * @throws io.github.rpaclients.core.error.ConflictException if there are not so many, or the tenant uses more; nothing
     *     has changed
     * @throws io.github.rpaclients.core.error.ApiException with status 410 if the service has no licence; give it one with
     *     {@link ServiceLicensesApi#replace}
     */
    public ServiceLicense change(TenantId tenant, ServiceType service, Collection<ProductQuantity> products) {
        Map<ProductCode, ProductQuantity> after = new LinkedHashMap<>();
        products(tenant, service)
                .forEach(product -> after.put(product.code(), ProductQuantity.of(product.code(), product.quantity())));
        products.forEach(product -> after.put(product.code(), product));
        return calls.execute(this.service.replace(tenant, service, ServiceAllocation.of(after.values())));
    }

    /**
     * Takes all products of a service of a tenant away. Published, then withdrawn.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if it has none
     */
    public void delete(TenantId tenant, ServiceType service) {
        calls.run(this.service.delete(tenant, service));
    }

    /** Takes all products of all services of a tenant away. Published, then withdrawn. */
    public void delete(TenantId tenant) {
        calls.run(service.delete(tenant));
    }
}
