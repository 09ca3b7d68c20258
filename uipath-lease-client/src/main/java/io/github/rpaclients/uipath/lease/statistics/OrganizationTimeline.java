package io.github.rpaclients.uipath.lease.statistics;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import java.util.Map;
import java.util.Optional;

/** What an organization has used of a product over time. */
@Model
public interface OrganizationTimeline extends WireModel {
    Optional<OrganizationId> organizationId();

    ProductCode productCode();

    /** By moments in the vendor's own form, which is not documented. */
    @JsonRequired
    Map<String, Double> productUsage();
}
