/**
 * Bots that are run by the Control Room, and waiting for them; start at {@link
 * io.github.rpaclients.aa.controlroom.deployments.DeploymentsApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "DeviceUsageType",
        about =
                "On which device a bot runs as a user: the user's own, any of some pools, or the one before the others.",
        words = {"PREFER_DEFAULT_DEVICE", "RUN_ON_POOL_DEVICES", "RUN_ONLY_ON_DEFAULT_DEVICE"})
package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
