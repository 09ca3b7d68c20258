/** Settings of an organization, and of a person in it. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.settings;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
