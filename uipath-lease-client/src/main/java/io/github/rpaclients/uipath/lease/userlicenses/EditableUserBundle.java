package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a form for editing one person's bundles needs: what there is, what he has, what reaches him through groups. */
@Model
public interface EditableUserBundle extends WireModel {
    /** The organization's seats by bundle, also of bundles that are used up. */
    @JsonRequired
    List<SeatCount> availableUserBundles();

    /** What the person has. */
    @JsonRequired
    Set<BundleCode> allocatedUserBundles();

    /** The person has been given bundles directly. */
    Optional<Boolean> explicitAllocation();

    /**
     * Licensed from outside this organization's seats, as far as the vendor lets on: no page defines it, and whether a seat
     * is counted all the same is not known.
     */
    Optional<Boolean> useExternalLicense();

    /** The rules of groups that apply to the person. */
    List<GroupInheritance> groupLicenseInheritance();
}
