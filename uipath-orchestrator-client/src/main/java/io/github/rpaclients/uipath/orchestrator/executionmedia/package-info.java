/** Recordings of jobs; start at {@link io.github.rpaclients.uipath.orchestrator.executionmedia.ExecutionMediaApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.executionmedia;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
