package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Optional;

/** The value of an asset for one user, or for one user on one machine. */
@Entity
public interface AssetUserValue extends AssetValue, WireModel, WithAssetUserValue {
    @ReadOnly
    Optional<Long> id();

    Optional<UserId> userId();

    @ReadOnly
    Optional<String> userName();

    /** Empty for the user on any machine. */
    @Since(15)
    Optional<MachineId> machineId();

    @ReadOnly
    Optional<String> machineName();

    /** The value as text, whatever its type; a changed value tells what it was before. */
    @ReadOnly
    Optional<String> value();

    /**
     * A value for a user of the folder: {@code AssetUserValue.of(user, NewAsset.text("Region", "EMEA"))}.
     *
     * @param value where type and value are taken from
     */
    static AssetUserValue of(UserId user, AssetValue value) {
        return new AssetUserValueBuilder().from(value).userId(user).build();
    }
}
