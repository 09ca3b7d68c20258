package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a form for editing a group's rule needs: what there is, and what the rule names. */
@Model
public interface GroupRuleAllocation extends WireModel {
    /** The organization's seats by bundle, also of bundles that are used up. */
    @JsonRequired
    List<SeatCount> availableUserBundles();

    /** What the rule names; empty where the group has none. */
    @JsonRequired
    Set<BundleCode> allocatedUserBundles();

    /** Not defined by the vendor; see the same flag of a person. */
    Optional<Boolean> useExternalLicense();
}
