package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import java.util.Optional;

/** An asset as one robot has it: with the value that is meant for it, secrets included. */
@Entity
public interface RobotAsset extends AssetValue, WireModel, WithRobotAsset {
    Optional<AssetId> id();

    /** 1 to 128 characters. */
    String name();

    /** Where the credential is, for a store that Orchestrator cannot reach; robots ask there themselves. */
    Optional<CredentialConnection> connectionData();

    /** A value to be set: {@code RobotAsset.of(NewAsset.text("Last invoice", "4711"))}. */
    static RobotAsset of(NewAsset value) {
        return new RobotAssetBuilder()
                .from((AssetValue) value)
                .name(value.name())
                .build();
    }
}
