/** Roles of a Control Room, and what they let their users do. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
