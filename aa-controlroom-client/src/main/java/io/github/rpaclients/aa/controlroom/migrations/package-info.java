/** What was brought over from Enterprise 11 or 10, read only. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "MigrationType",
        about = "What a migration brings over.",
        words = {"BOT", "ROLE", "AUDIT_DATA"})
@Vocabulary(
        name = "MigratedBotStatus",
        about = "What became of a bot.",
        words = {"SUCCESS", "FAILED", "SKIPPED"})
package io.github.rpaclients.aa.controlroom.migrations;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
