package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** What the answer about the roles of a user says besides its rows. */
@Model
interface UserRoleAssignments extends WireModel {
    @JsonRequired
    List<RoleUsers> tenantRoles();
}
