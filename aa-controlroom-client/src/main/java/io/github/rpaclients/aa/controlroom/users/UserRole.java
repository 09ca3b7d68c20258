package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** That a user has a role. An update sends the id alone. */
@Entity
public interface UserRole extends WireModel, WithUserRole {
    RoleId id();

    Optional<String> name();

    static UserRole of(RoleId id) {
        return new UserRoleBuilder().id(id).build();
    }
}
