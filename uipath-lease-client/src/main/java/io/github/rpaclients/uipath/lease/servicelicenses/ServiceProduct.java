package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ProductFeature;
import io.github.rpaclients.uipath.lease.products.UnitInterval;
import java.util.List;
import java.util.Optional;

/** A product in the licence of a service. */
@Model
public interface ServiceProduct extends WireModel {
    ProductCode code();

    int quantity();

    Optional<Integer> allocated();

    /** What kind of product it is, in the vendor's words. */
    Optional<String> type();

    List<ProductFeature> features();

    /** Of units that are used up: how many there are when. */
    List<UnitInterval> distributionIntervals();
}
