package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Optional;
import java.util.Set;

/**
 * A group's rule after it was put, in the answer to that. Deliberately without the other names of the bundle list: an
 * answer that uses one of them is not an answer to a PUT.
 */
@Model
public interface GroupRule extends WireModel {
    GroupId groupId();

    Optional<OrganizationId> organizationId();

    Optional<Boolean> useExternalLicense();

    @JsonRequired
    Set<BundleCode> userBundleCodes();
}
