/**
 * Automation Anywhere Control Room. Start with {@link io.github.rpaclients.aa.controlroom.ControlRoomClient}; a package
 * per resource holds its facade and its models.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
