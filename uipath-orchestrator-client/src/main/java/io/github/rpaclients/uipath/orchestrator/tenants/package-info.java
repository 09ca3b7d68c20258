/** Tenants of an installation; start at {@link io.github.rpaclients.uipath.orchestrator.tenants.TenantsApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.tenants;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
