/** What was bought and what is in use. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
