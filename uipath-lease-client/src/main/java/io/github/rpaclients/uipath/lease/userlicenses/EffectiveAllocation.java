package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Optional;
import java.util.Set;

/** What a person may use in the end, whether given directly or through groups. */
@Model
public interface EffectiveAllocation extends WireModel {
    PersonId userId();

    @JsonRequired
    @JsonAlias("userBundleLicenses")
    Set<BundleCode> userBundleCodes();

    /**
     * Licensed from outside this organization's seats, as far as the vendor lets on: no page defines it, and whether a seat
     * is counted all the same is not known.
     */
    Optional<Boolean> useExternalLicense();

    /** At least one of the bundles comes through a group; which one, {@link UserLicensesApi#leases} tells. */
    Optional<Boolean> inheritedFromGroup();
}
