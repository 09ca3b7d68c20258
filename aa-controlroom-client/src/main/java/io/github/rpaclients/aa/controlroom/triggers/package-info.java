/** Events that start bots; start at {@link io.github.rpaclients.aa.controlroom.triggers.TriggersApi}. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom.triggers;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
