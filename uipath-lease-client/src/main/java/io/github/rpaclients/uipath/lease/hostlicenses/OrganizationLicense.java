package io.github.rpaclients.uipath.lease.hostlicenses;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.accountlicenses.AccountLicense;
import java.util.List;
import java.util.Optional;

/** A licence, and what is left of its products. */
@Model
public interface OrganizationLicense extends WireModel {
    /** Empty where there is none yet. */
    Optional<AccountLicense> license();

    @JsonRequired
    List<ProductAvailability> productsWithAvailability();
}
