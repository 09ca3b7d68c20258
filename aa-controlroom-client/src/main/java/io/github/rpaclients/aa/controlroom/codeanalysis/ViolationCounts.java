package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.OptionalLong;

/** How many rules are violated. */
@Model
public interface ViolationCounts extends WireModel {
    OptionalLong criticalSeverityCount();

    OptionalLong highSeverityCount();

    OptionalLong lowSeverityCount();
}
