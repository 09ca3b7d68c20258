/** What the directory knows of a user: inherited roles and folders. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
