package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;

/** One who has a role. */
@Model
interface RolePrincipal {
    @AsNumber
    UserId id();
}
