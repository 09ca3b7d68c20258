package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** A group's rule with its quotas. */
@Model
public interface QuotaRule extends WireModel {
    GroupRule groupRule();

    /** A bundle of the rule that is not among them has no limit. */
    @JsonRequired
    List<GroupQuota> quotas();
}
