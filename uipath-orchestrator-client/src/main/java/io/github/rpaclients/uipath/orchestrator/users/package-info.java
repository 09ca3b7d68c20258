/** Users of a tenant: people, groups, robot accounts and applications. */
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@NullMarked
package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
