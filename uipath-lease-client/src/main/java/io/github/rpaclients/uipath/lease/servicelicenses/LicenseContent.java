package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import io.github.rpaclients.uipath.lease.products.LicenseTemplate;
import java.util.List;
import java.util.Optional;

/** What is in the licence of a service. The signed text of it is not shown. */
@Model
public interface LicenseContent extends WireModel {
    Optional<LicenseCode> licenseCode();

    Optional<LicenseCode> parentLicenseCode();

    Optional<String> bundleCode();

    Optional<String> subscriptionCode();

    /** In the vendor's words. */
    Optional<String> licenseStatus();

    /** As the vendor counts time: in seconds since 1970 where the console has the same. */
    Optional<Long> startDate();

    Optional<Long> endDate();

    /** What follows {@link #endDate}, in which the licence still works; the vendor names no unit. */
    Optional<Long> gracePeriod();

    List<ServiceProduct> products();

    /** What bundles and other products contain. */
    List<LicenseTemplate> templates();
}
