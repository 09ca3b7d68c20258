package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.List;
import java.util.Set;

/** The whole set of bundles of a group's rule, and all its quotas. */
@Model
interface PutQuotaRuleRequest {
    Set<BundleCode> userBundleCodes();

    List<GroupQuota> quotas();
}
