/**
 * What tasks of one kind carry, and how they can be completed; start at {@link
 * io.github.rpaclients.uipath.orchestrator.taskdefinitions.TaskDefinitionsApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
