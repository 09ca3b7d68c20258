/**
 * Language models of other vendors that AI Agent Studio can be connected to; start at {@link
 * io.github.rpaclients.aa.controlroom.custommodels.CustomModelsApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom.custommodels;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
