/**
 * Releases, which Orchestrator's pages call processes: a package in a folder, with settings; start at {@link
 * io.github.rpaclients.uipath.orchestrator.releases.ReleasesApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "RobotSize",
        about = "How large a machine of the cloud has to be.",
        words = {"Small", "Standard", "Medium", "Large"})
package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
