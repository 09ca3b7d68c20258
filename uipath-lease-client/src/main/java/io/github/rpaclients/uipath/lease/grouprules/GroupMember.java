package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Somebody who holds seats through the rule of a group. */
@Model
public interface GroupMember extends WireModel {
    PersonId id();

    /** Comes back empty for people whose login is their {@link #name}. */
    Optional<String> email();

    Optional<String> name();

    Optional<String> surname();

    Optional<String> displayName();

    /** As of somebody who has something directly: {@code ExplicitAllocation.lastInUse}. */
    Optional<Instant> lastInUse();

    @JsonRequired
    Set<BundleCode> userBundleLicenses();

    /** The directory does not know the person any more. The seats stay taken. */
    Optional<Boolean> orphan();
}
