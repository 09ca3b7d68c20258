package io.github.rpaclients.uipath.lease.statistics;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import java.util.Optional;

/** What is used of a product. */
@Model
public interface ProductInUse extends WireModel {
    @Json(name = "clientId")
    Optional<TenantId> tenantId();

    ProductCode productCode();

    double used();

    double total();
}
