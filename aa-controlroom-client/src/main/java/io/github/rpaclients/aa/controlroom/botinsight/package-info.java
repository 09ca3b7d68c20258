/**
 * Bot Insight: which bots ran, what they logged, and the trail of the audit, for reports; start at {@link
 * io.github.rpaclients.aa.controlroom.botinsight.BotInsightApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "BotInsightEnvironment",
        about = "Whether a bot ran where bots are made or where they work.",
        words = {"DEV", "PROD"})
package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
