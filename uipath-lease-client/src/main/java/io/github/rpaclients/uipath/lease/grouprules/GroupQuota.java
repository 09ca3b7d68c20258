package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Optional;

/** How many seats of a bundle members may hold through the rule of a group at once. */
@Entity
public interface GroupQuota extends WireModel, WithGroupQuota {
    /** Has to be named by the rule, too. */
    BundleCode userBundleCode();

    /** At least 1, and at least as many as are in use. */
    int limit();

    /** How many are in use. */
    @ReadOnly
    Optional<Integer> currentUsage();

    static GroupQuota of(BundleCode bundle, int limit) {
        return new GroupQuotaBuilder().userBundleCode(bundle).limit(limit).build();
    }
}
