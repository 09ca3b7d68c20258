package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;

/** A role of the Control Room whose users are in a team. */
@Model
interface TeamRole {
    @AsNumber
    RoleId roleId();

    static TeamRole of(RoleId role) {
        return new TeamRoleBuilder().roleId(role).build();
    }
}
