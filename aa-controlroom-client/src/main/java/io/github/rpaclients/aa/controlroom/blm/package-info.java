/**
 * The life cycle of bots: moving them from one Control Room to another, in archives or directly; start at {@link
 * io.github.rpaclients.aa.controlroom.blm.BlmApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "ExistingBots",
        about = "What an import does with files that are there already.",
        words = {"SKIP", "OVERWRITE"})
package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
