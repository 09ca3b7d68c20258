/** External applications of an organization, which sign in by themselves or for people, and their secrets. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "ScopeType",
        about =
                "Who may have a scope of an external application; live servers send numbers as well, which are kept as they come.",
        words = {"user", "application", "userAndApplication"})
package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
