/** The people of an organization; their GUIDs are what the licence services know them by. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "UserType",
        about =
                "What kind of account a user is. The numbers are taken to follow the order in the specification, since the"
                        + " vendor publishes none.",
        numbered = true,
        words = {"user", "robot", "directoryUser", "directoryGroup", "robotAccount", "application"})
package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
