package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** A bot that ran often. */
@Model
public interface MostRunBot extends RankedBot {
    Optional<RunCount> count();
}
