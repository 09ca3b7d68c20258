package io.github.rpaclients.uipath.orchestrator.maintenance;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** Since when a state was one. */
@Model
public interface MaintenanceLog extends WireModel {
    MaintenanceState state();

    Optional<Instant> timeStamp();
}
