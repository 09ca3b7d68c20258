/** Personal access tokens: passwords for programs, of the person who signed in. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.personalaccesstokens;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
