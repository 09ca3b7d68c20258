package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** How often a bot ran. */
@Model
public interface RunCount extends WireModel {
    long successful();

    long failed();
}
