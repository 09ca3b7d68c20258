package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.List;
import java.util.Optional;

/** The same deployment as the older operation wants it. */
final class DeployV3 {
    private static final List<String> SAME = List.of("runAsUserIds", "poolIds", "numOfRunAsUsersToUse");

    private DeployV3() {}

    /** @throws IllegalArgumentException for what the older operation does not know */
    static RawObject request(NewDeployment deployment, RunMode mode) {
        UnattendedRequest unattended = mode.asUnattended()
                .orElseThrow(() -> new IllegalArgumentException("The older operation runs bots as users only"));
        if (deployment.description().isPresent()) {
            throw new IllegalArgumentException("The older operation takes no description");
        }
        RawObject request = RawObject.parse(Json.toJson(NewDeployment.class, deployment));
        request = request.with("fileId", request.require("botId")).without("botId");
        RawObject ofUsers = RawObject.parse(Json.toJson(UnattendedRequest.class, unattended));
        for (String name : SAME) {
            Optional<String> value = ofUsers.get(name);
            request = value.isPresent() ? request.with(name, value.get()) : request;
        }
        boolean onPools = unattended
                .deviceUsageType()
                .filter(DeviceUsageType.RUN_ON_POOL_DEVICES::equals)
                .isPresent();
        return request.with("overrideDefaultDevice", Boolean.toString(onPools));
    }
}
