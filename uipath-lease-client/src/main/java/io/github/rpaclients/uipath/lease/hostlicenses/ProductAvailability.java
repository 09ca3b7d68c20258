package io.github.rpaclients.uipath.lease.hostlicenses;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import java.util.Optional;

/** How many there are of a product, and how many are left. */
@Model
public interface ProductAvailability extends WireModel {
    ProductCode code();

    /** What kind of product it is, in the vendor's words. */
    Optional<String> type();

    int availableQuantity();

    Optional<Double> consumedQuantity();

    int totalQuantity();
}
