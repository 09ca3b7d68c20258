/** The people of an organization, to read; their GUIDs are what the licence services know them by. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
