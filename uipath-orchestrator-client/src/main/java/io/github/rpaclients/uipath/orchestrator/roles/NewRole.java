package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import java.util.List;
import java.util.Optional;

/** A role to be made, or to be there: {@code NewRole.of("Auditor", RoleType.TENANT).withPermission("Audit.View")}. */
@Entity
public interface NewRole extends WithNewRole {
    /** At most 64 characters. */
    String name();

    /** At most 64 characters. */
    Optional<String> displayName();

    /** Servers since 2021.10 make no mixed roles; those before Web API version 15 know no types. */
    @Since(15)
    Optional<RoleType> type();

    /** What the vendor groups roles by; not groups of users. */
    Optional<String> groups();

    List<Permission> permissions();

    /**
     * The same role, which grants a permission.
     *
     * @param permission its name, for example {@code Assets.View}; {@code roles().permissions()} has all
     */
    default NewRole withPermission(String permission) {
        return withPermissions(Grants.with(permissions(), permission));
    }

    /**
     * The same role, which does not grant a permission: that matters to a role that is there and does.
     *
     * @param permission its name, for example {@code Assets.View}
     */
    default NewRole withoutPermission(String permission) {
        return withPermissions(Grants.without(Grants.with(permissions(), permission), permission));
    }

    /** A role that grants nothing yet. */
    static NewRole of(String name, RoleType type) {
        return new NewRoleBuilder().name(name).type(type).build();
    }
}
