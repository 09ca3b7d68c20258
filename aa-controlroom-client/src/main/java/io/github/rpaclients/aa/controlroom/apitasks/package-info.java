/**
 * Bots that run at once and answer the call that starts them; start at {@link
 * io.github.rpaclients.aa.controlroom.apitasks.ApiTasksApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
