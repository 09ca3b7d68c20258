/** Roles of a Control Room; read only. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
