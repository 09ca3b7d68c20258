/**
 * Personal workspaces; start at {@link
 * io.github.rpaclients.uipath.orchestrator.personalworkspaces.PersonalWorkspacesApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.personalworkspaces;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
