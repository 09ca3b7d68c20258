package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Optional;

/** That a user has a role. */
@Entity
public interface UserRole extends WireModel, WithUserRole {
    Optional<UserId> userId();

    Optional<RoleId> roleId();

    Optional<String> userName();

    Optional<String> roleName();
}
