package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;

/** The value that an asset gets for a robot. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface RobotAssetChange extends WithRobotAssetChange {
    Secret robotKey();

    RobotAsset robotAsset();

    static RobotAssetChange of(Secret robotKey, RobotAsset asset) {
        return new RobotAssetChangeBuilder()
                .robotKey(robotKey)
                .robotAsset(asset)
                .build();
    }
}
