package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import java.util.Optional;

/** Which asset of which robot is asked for. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface RobotAssetQuery extends WithRobotAssetQuery {
    /** What the robot proves itself by. */
    Secret robotKey();

    String assetName();

    /** Whether the caller asks a disconnected credentials proxy himself; see {@link RobotAsset#connectionData}. */
    @Since(17)
    Optional<Boolean> supportsCredentialsProxyDisconnected();

    static RobotAssetQuery of(Secret robotKey, String assetName) {
        return new RobotAssetQueryBuilder()
                .robotKey(robotKey)
                .assetName(assetName)
                .build();
    }
}
