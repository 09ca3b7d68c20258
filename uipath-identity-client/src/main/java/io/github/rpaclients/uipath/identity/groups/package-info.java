/** Groups of an organization and who is in them. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
