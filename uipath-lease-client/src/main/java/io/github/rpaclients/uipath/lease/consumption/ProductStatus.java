package io.github.rpaclients.uipath.lease.consumption;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.products.ProductCode;

/** Whether a service can have a product. */
@Model
public interface ProductStatus extends WireModel {
    ProductCode productCode();

    /** 0, 1 or 2; what they mean is not documented. */
    int productCodeStatus();
}
