package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import java.util.Optional;

/** What a service of a tenant has and uses of a product, beside what there is. */
@Model
public interface TenantServiceProduct extends WireModel {
    ProductCode code();

    /** What kind of product it is, in the vendor's words. */
    Optional<String> type();

    int quantity();

    Optional<Integer> allocated();

    Optional<Integer> reserved();

    Optional<Double> available();

    Optional<Double> used();

    Optional<Double> allocatedAcrossOtherTenants();

    Optional<Double> consumedByDeletedTenants();

    Optional<Double> totalUnits();

    Optional<Double> consumedAtOrganizationLevel();
}
