/** What several kinds of entities have in common. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
