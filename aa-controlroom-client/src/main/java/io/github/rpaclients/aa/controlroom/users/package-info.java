/** Users of a Control Room, their roles and device licences. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
