package io.github.rpaclients.uipath.lease.consumption;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.Optional;

/** What has been consumed of a product in a span of time. */
@Model
public interface ConsumedUnits extends WireModel {
    @Json(name = "serviceScopeId")
    Optional<TenantId> tenantId();

    Optional<ServiceType> serviceType();

    ProductCode productCode();

    double used();

    /** As {@link ProductUsage#startDate}. */
    Optional<Long> startDate();

    Optional<Long> endDate();

    Optional<Double> consumedAtOrganizationLevel();

    @Json(name = "consumedAcrossDeletedServiceScopeIds")
    Optional<Double> consumedByDeletedTenants();
}
