package io.github.rpaclients.uipath.lease.products;

import io.github.rpaclients.core.json.Entity;

/** So many of a product. */
@Entity
public interface ProductQuantity extends WithProductQuantity {
    ProductCode code();

    int quantity();

    static ProductQuantity of(ProductCode product, int quantity) {
        return new ProductQuantityBuilder().code(product).quantity(quantity).build();
    }
}
