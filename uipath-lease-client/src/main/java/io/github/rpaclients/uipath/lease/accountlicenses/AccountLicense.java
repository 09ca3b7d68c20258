package io.github.rpaclients.uipath.lease.accountlicenses;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import io.github.rpaclients.uipath.lease.products.LicenseTemplate;
import java.util.List;
import java.util.Optional;

/** A licence of an organization. The signed text of it is not shown. */
@Model
public interface AccountLicense extends WireModel {
    Optional<OrganizationId> accountId();

    LicenseCode licenseCode();

    Optional<LicenseCode> parentLicenseCode();

    Optional<String> bundleCode();

    Optional<String> subscriptionCode();

    /** For example {@code ENTERPRISE}, {@code TRIAL} or {@code COMMUNITY}. */
    Optional<String> subscriptionPlan();

    /** In the vendor's words. */
    Optional<String> licenseStatus();

    Optional<String> type();

    /** As the vendor counts time: in seconds since 1970 where the console has the same. */
    Optional<Long> startDate();

    Optional<Long> endDate();

    /** What follows {@link #endDate}, in which the licence still works; the vendor names no unit. */
    Optional<Long> gracePeriod();

    @JsonRequired
    List<AccountProduct> products();

    /** What bundles and other products contain. */
    List<LicenseTemplate> templates();
}
