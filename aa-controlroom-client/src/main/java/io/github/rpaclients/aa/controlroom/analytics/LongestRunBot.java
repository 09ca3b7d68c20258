package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** A bot that ran for long. */
@Model
public interface LongestRunBot extends RankedBot {
    Optional<LongestRun> longestBotRun();
}
