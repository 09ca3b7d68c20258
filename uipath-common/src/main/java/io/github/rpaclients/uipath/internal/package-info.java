/** Not an API: shared by our UiPath client modules; may change in any release. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
