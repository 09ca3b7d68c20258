package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A row of the product list: one product, one feature. */
@Model
interface LicenseRow extends WireModel {
    /** Of the product; tells a row from another document. */
    String name();

    /** An object, not a list. */
    Optional<LicenseCount> feature();
}
