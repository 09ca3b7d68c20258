package io.github.rpaclients.uipath.lease.trials;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import io.github.rpaclients.uipath.lease.products.ProductAllocation;
import java.util.List;
import java.util.Optional;

/** A trial that runs. */
@Model
public interface CurrentTrial extends WireModel {
    String subscriptionCode();

    /** As the vendor counts time: in seconds since 1970 where the console has the same. */
    Optional<Long> expiryDate();

    List<ProductAllocation> products();

    Optional<LicenseCode> licenseCode();
}
