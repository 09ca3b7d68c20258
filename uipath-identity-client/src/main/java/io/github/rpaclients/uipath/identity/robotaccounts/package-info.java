/** Robot accounts: the accounts of an organization that only robots use. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.robotaccounts;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
