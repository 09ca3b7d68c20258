package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Set;

/** The whole set of bundles for each of these people. */
@Model
interface AllocateRequest {
    Set<PersonId> userIds();

    Set<BundleCode> userBundleCodes();

    boolean useExternalLicense();
}
