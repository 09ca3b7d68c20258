package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A role to be made, or to be there. */
@Entity
public interface NewRole extends WithNewRole {
    String name();

    Optional<String> description();

    /** In the v1 dialect each with its {@code id}, as another role has it. */
    List<Permission> permissions();

    /** Who is to have the role. */
    List<UserId> userIds();

    static NewRole of(String name, Collection<Permission> permissions) {
        return new NewRoleBuilder().name(name).addAllPermissions(permissions).build();
    }
}
