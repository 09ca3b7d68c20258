/** The token that a client carries; see {@link io.github.rpaclients.aa.controlroom.tokens.TokensApi}. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom.tokens;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
