package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** How often a bot failed. */
@Model
public interface FailureCount extends WireModel {
    long count();

    Optional<String> lastFailedReason();
}
