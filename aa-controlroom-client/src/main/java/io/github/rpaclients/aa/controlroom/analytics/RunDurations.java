package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** For how long bots ran, from time to time. */
@Model
public interface RunDurations extends WireModel {
    @JsonRequired
    List<RunDuration> data();

    /** What the values are given in. */
    Optional<DurationUnit> timeUnit();
}
