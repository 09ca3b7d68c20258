package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A group that has a rule. */
@Model
public interface GroupAllocation extends WireModel {
    GroupId id();

    /** Empty for a group that the directory does not know any more. */
    Optional<String> name();

    @JsonRequired
    @JsonAlias("userBundleLicenses")
    Set<BundleCode> userBundleCodes();

    /** By bundle code, the seats that members hold through the rule. */
    Map<String, Long> userBundleLeases();

    Optional<Boolean> useExternalLicense();

    /** The directory does not know the group any more. The seats stay taken. */
    Optional<Boolean> orphan();
}
