/** The two certificates by which an organization signs what it says to its SAML provider. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.samlcertificates;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
