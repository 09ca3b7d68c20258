package io.github.rpaclients.aa.controlroom.triggers;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import java.util.List;

/** Whose users a trigger is for. */
@Model
interface TriggerRoles {
    @AsNumber
    List<RoleId> roleIds();
}
