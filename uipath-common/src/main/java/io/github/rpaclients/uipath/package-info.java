/**
 * What the UiPath clients share: where a deployment's services are, how to sign in, the organization's id.
 *
 * <p>Start with {@link io.github.rpaclients.uipath.UiPathDeployment} and a client's {@code builder()}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
package io.github.rpaclients.uipath;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
