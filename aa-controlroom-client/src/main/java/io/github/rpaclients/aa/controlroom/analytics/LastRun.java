package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** How a bot last ran. */
@Model
public interface LastRun extends WireModel {
    Optional<Instant> endDateTime();

    Optional<String> status();
}
