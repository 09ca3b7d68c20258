/** Whose tokens an external application may prove itself by, in place of a secret. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.federatedcredentials;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
