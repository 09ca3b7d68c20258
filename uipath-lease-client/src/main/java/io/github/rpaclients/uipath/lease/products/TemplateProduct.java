package io.github.rpaclients.uipath.lease.products;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A product that another one contains. */
@Model
public interface TemplateProduct extends WireModel {
    ProductCode code();

    /** What kind of product it is, in the vendor's words. */
    Optional<String> type();
}
