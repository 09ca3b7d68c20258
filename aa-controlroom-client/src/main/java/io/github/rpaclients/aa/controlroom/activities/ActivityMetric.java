package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.OptionalLong;

/** How many executions have a status. */
@Model
public interface ActivityMetric extends WireModel {
    MetricStatus status();

    OptionalLong count();
}
