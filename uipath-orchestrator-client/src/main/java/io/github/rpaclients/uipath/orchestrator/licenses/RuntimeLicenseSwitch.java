package io.github.rpaclients.uipath.orchestrator.licenses;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.RuntimeLicenseKey;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;

/** Whether a machine may take licences of a kind. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface RuntimeLicenseSwitch {
    RuntimeLicenseKey key();

    RobotType robotType();

    boolean enabled();

    static RuntimeLicenseSwitch of(RuntimeLicenseKey key, RobotType type, boolean enabled) {
        return new RuntimeLicenseSwitchBuilder()
                .key(key)
                .robotType(type)
                .enabled(enabled)
                .build();
    }
}
