package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Optional;
import java.util.Set;

/** A group rule as it applies to one person. */
@Model
public interface GroupInheritance extends WireModel {
    /** The group; the vendor does not say whether by id or by name. */
    Optional<String> group();

    /** As of {@link EditableUserBundle#useExternalLicense}. */
    Optional<Boolean> useExternalLicense();

    @JsonAlias("userBundleLicenses")
    Set<BundleCode> userBundleCodes();
}
