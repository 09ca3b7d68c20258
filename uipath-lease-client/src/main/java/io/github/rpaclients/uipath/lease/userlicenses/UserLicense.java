package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has directly after an allocation, in the answer to it. Deliberately without the other names of the bundle
 * list: an answer that uses one of them is not an answer to an allocation.
 */
@Model
public interface UserLicense extends WireModel {
    PersonId userId();

    Optional<OrganizationId> organizationId();

    Optional<Boolean> useExternalLicense();

    @JsonRequired
    Set<BundleCode> userBundleCodes();
}
