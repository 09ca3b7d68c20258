package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** A bot that failed often. */
@Model
public interface MostFailedBot extends RankedBot {
    Optional<FailureCount> failures();
}
