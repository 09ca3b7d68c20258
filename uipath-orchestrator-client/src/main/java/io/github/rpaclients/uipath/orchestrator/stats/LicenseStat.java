package io.github.rpaclients.uipath.orchestrator.stats;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.time.Instant;

/** How many licences of a kind were used at a time. */
@Model
public interface LicenseStat extends WireModel {
    RobotType robotType();

    long count();

    Instant timestamp();
}
