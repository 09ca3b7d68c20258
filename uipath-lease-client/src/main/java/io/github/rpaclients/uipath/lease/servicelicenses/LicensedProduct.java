package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ProductFeature;
import java.util.List;

/** A product that a service has, and what it can do with it. */
@Model
public interface LicensedProduct extends WireModel {
    ProductCode code();

    int quantity();

    List<ProductFeature> features();
}
