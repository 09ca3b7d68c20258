package io.github.rpaclients.uipath.lease.products;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** What a product is made of: a bundle contains other products. */
@Model
public interface LicenseTemplate extends WireModel {
    ProductCode productCode();

    @JsonRequired
    List<TemplateProduct> products();
}
