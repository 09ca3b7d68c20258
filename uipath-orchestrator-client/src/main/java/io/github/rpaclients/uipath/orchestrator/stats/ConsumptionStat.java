package io.github.rpaclients.uipath.orchestrator.stats;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;

/** How many units of a licence that is consumed were used at a time. */
@Model
public interface ConsumptionStat extends WireModel {
    /** What the unit is called. */
    String type();

    long used();

    /** How many there were in all. */
    long total();

    Instant timestamp();
}
