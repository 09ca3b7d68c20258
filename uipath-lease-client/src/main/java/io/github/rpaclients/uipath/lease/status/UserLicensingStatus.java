package io.github.rpaclients.uipath.lease.status;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** Whether an organization manages user licences. */
@Model
public interface UserLicensingStatus extends WireModel {
    /** On: bundles decide who may use what. Off: Orchestrator's robot types do, and allocating bundles is pointless. */
    boolean enabled();
}
