package io.github.rpaclients.uipath.lease.statistics;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import java.util.Map;
import java.util.Optional;

/** What a tenant has used of a product over time. */
@Model
public interface UsageTimeline extends WireModel {
    @Json(name = "clientId")
    Optional<TenantId> tenantId();

    ProductCode productCode();

    /** By moments in the vendor's own form, which is not documented. */
    @JsonRequired
    Map<String, Double> productUsage();
}
