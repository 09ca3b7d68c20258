package io.github.rpaclients.uipath.lease.userlicenses;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.grouprules.GroupId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A seat that a person holds now. The same bundle may come twice: given directly, and through a group. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface UserBundleLease extends WireModel {
    Optional<PersonId> userId();

    Optional<OrganizationId> organizationId();

    BundleCode userBundleCode();

    Optional<Instant> createdAt();

    Optional<Instant> updatedAt();

    /** The group whose rule gave the seat; empty for a seat given directly, which the vendor implies but does not say. */
    Optional<GroupId> groupId();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableUserBundleLease.Builder {}
}
