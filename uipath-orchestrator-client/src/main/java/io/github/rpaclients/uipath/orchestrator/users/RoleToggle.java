package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;

/** Whether somebody has a role. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface RoleToggle {
    /** By name. */
    String role();

    boolean toggle();

    static RoleToggle of(String role, boolean has) {
        return new RoleToggleBuilder().role(role).toggle(has).build();
    }
}
