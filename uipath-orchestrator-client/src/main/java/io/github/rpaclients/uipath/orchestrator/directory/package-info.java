/** What the directory knows of users: who there is, and the roles and folders they inherit. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "SearchContext",
        about = "What is searched for.",
        words = {"All", "Users", "Groups", "Robots", "ExternalApplications"})
package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
