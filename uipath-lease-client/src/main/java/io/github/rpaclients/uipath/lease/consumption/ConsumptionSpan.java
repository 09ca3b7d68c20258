package io.github.rpaclients.uipath.lease.consumption;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ServiceType;

/** A product of a tenant's service in a span of time. */
@Entity
public interface ConsumptionSpan extends WithConsumptionSpan {
    ServiceType serviceType();

    @Json(name = "serviceScopeId")
    TenantId tenantId();

    ProductCode productCode();

    /** As {@link ProductUsage#startDate}. */
    long startDate();

    long endDate();

    static ConsumptionSpan of(TenantId tenant, ServiceType service, ProductCode product, long start, long end) {
        return new ConsumptionSpanBuilder()
                .tenantId(tenant)
                .serviceType(service)
                .productCode(product)
                .startDate(start)
                .endDate(end)
                .build();
    }
}
