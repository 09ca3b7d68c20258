package io.github.rpaclients.uipath.lease.products;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A feature of a product. */
@Model
public interface ProductFeature extends WireModel {
    String code();

    Optional<String> type();

    Optional<String> value();
}
