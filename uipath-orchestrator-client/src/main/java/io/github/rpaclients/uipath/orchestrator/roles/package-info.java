/** Roles of a tenant and what they permit. */
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@NullMarked
package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
