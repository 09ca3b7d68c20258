package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.core.json.Model;
import java.util.List;

/** Who has a role, as the v1 dialect answers. */
@Model
interface RolePrincipals {
    List<RolePrincipal> principals();
}
