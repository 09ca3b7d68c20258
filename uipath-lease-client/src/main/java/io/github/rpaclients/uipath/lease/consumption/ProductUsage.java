package io.github.rpaclients.uipath.lease.consumption;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.Optional;

/** What is used of a product. */
@Model
public interface ProductUsage extends WireModel {
    @Json(name = "serviceScopeId")
    Optional<TenantId> tenantId();

    Optional<ServiceType> serviceType();

    ProductCode productCode();

    double used();

    double total();

    /** When counting began, as the vendor counts time: in seconds since 1970 where the console has the same. */
    Optional<Long> startDate();

    Optional<Long> endDate();

    /** How use is counted, in the vendor's words. */
    Optional<String> usageModel();
}
