package io.github.rpaclients.uipath.lease.consumption;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.Collection;
import java.util.List;

/**
 * What has been used of units that are used up, and of what tenants have a number of. Only reads; what units are taken with
 * is the business of services. All of it was published in 2023 and withdrawn: nothing here is promised. Scope {@code
 * PM.License}, which is assumed.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class ConsumptionApi {
    private final ApiCalls calls;
    private final ConsumptionService service;

    /** Called by {@code LeasePreview}. */
    public ConsumptionApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ConsumptionService.class);
    }

    /** What a service of a tenant has consumed of a product that is used up. Published, then withdrawn. */
    public ProductUsage consumed(TenantId tenant, ServiceType service, ProductCode product) {
        return calls.execute(this.service.consumed(tenant, service, product));
    }

    /**
     * What a scope uses of a product; 0 where it has no licence. Published, then withdrawn.
     *
     * @param scope a tenant as a rule, of which {@code scopeType} then says so in the vendor's word
     */
    public ProductUsage usage(String scope, String scopeType, ProductCode product) {
        return calls.execute(service.usage(scope, scopeType, product));
    }

    /** What is used of all products of all services of a tenant, by who uses it. Published, then withdrawn. */
    public List<PartitionUsage> usages(TenantId tenant) {
        return List.copyOf(calls.execute(service.usages(tenant)));
    }

    /**
     * What has been consumed in spans of time. Asks with PUT, which only reads and is repeated like a GET. Published, then
     * withdrawn.
     */
    public List<ConsumedUnits> consumed(Collection<ConsumptionSpan> spans) {
        return List.copyOf(calls.execute(service.consumed(List.copyOf(spans))));
    }

    /**
     * What several scopes use. For the scope type {@code portal}, the organization, the total is what tenants have not been
     * given and disabled or deleted tenants have not consumed; for a tenant it is what it was given. Asks with PUT, which
     * only reads and is repeated like a GET. Published, then withdrawn.
     */
    public List<ScopeUsage> compute(Collection<ProductScope> scopes) {
        return List.copyOf(calls.execute(service.compute(scopes)));
    }

    /** How many of a product a service of the organization could still take. Published, then withdrawn. */
    public int free(ServiceType service, ProductCode product) {
        return calls.execute(this.service.free(service, product));
    }

    /**
     * Which products a service of a tenant can have now. Asks with PUT, which only reads and is repeated like a GET.
     * Published, then withdrawn.
     */
    public List<ProductStatus> statuses(TenantId tenant, ServiceType service, Collection<ProductCode> products) {
        return List.copyOf(calls.execute(this.service.statuses(tenant, service, products)));
    }
}
