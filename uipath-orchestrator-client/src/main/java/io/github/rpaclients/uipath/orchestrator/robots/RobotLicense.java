package io.github.rpaclients.uipath.orchestrator.robots;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.time.Instant;
import java.util.Optional;

/** That a robot holds a licence. */
@Model
public interface RobotLicense extends WireModel {
    long id();

    Optional<RobotId> robotId();

    /** Since when. */
    Optional<Instant> timestamp();
}
