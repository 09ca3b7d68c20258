/** Groups of an organization and who is in them. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "GroupType",
        about = "Whether a group came with the organization or was made by somebody.",
        numbered = true,
        words = {"builtIn", "custom"})
package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
