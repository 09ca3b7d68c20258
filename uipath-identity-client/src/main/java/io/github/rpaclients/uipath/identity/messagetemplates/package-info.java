/** The texts of the messages that the identity server sends; on Automation Suite and standalone servers. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.messagetemplates;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
