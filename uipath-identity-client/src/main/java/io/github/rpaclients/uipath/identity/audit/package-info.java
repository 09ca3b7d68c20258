/** What was done in an organization, by whom. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.audit;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
