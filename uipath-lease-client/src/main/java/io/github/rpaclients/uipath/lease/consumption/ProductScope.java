package io.github.rpaclients.uipath.lease.consumption;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.lease.products.ProductCode;

/** A product of a scope. */
@Model
public interface ProductScope extends JsonModel {
    String scopeId();

    /** For example {@code portal} for an organization. */
    String scopeType();

    ProductCode productCode();

    static ProductScope of(String scopeId, String scopeType, ProductCode product) {
        return new ProductScopeBuilder()
                .scopeId(scopeId)
                .scopeType(scopeType)
                .productCode(product)
                .build();
    }
}
