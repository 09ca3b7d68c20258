package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Set;

/** The whole set of bundles of a group's rule. */
@Model
interface PutRuleRequest {
    Set<BundleCode> userBundleCodes();

    boolean useExternalLicense();
}
