/**
 * Libraries, which processes are built with; start at {@link
 * io.github.rpaclients.uipath.orchestrator.libraries.LibrariesApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.libraries;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
