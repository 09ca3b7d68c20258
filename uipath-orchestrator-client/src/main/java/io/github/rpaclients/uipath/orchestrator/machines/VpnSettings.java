package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** How a machine in the cloud reaches a private network. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface VpnSettings extends WireModel, WithVpnSettings {
    /** The addresses of the network, for example {@code 10.0.0.0/24}. */
    Optional<String> cidr();

    static VpnSettings of(String cidr) {
        return new VpnSettingsBuilder().cidr(cidr).build();
    }
}
