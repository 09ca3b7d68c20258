package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.time.Instant;
import java.util.Optional;

/** A seat that a person holds now. The same bundle may come twice: given directly, and through a group. */
@Model
public interface UserBundleLease extends WireModel {
    Optional<PersonId> userId();

    Optional<OrganizationId> organizationId();

    BundleCode userBundleCode();

    Optional<Instant> createdAt();

    Optional<Instant> updatedAt();

    /** The group whose rule gave the seat; empty for a seat given directly, which the vendor implies but does not say. */
    Optional<GroupId> groupId();
}
