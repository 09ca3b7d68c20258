/** Settings of a tenant, the licence among them. */
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@NullMarked
package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
