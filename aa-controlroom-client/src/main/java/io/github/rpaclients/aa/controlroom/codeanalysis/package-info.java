/** What the rules for bots find in them. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "RuleSeverity",
        about = "How bad it is to violate a rule.",
        words = {"LOW", "HIGH", "CRITICAL"})
package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
