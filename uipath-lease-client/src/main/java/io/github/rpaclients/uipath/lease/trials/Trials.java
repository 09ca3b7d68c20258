package io.github.rpaclients.uipath.lease.trials;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** Trials that are offered, and those that run. */
@Model
public interface Trials extends WireModel {
    @JsonRequired
    List<FreeTrial> freeTrials();

    @JsonRequired
    List<CurrentTrial> currentTrials();
}
