package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A role: permissions and the users who have them. Says nothing about device licences. A row of a list lacks permissions
 * and users; {@code get} lacks {@code countPrincipals}, {@code systemRole} and {@code enabled}. To change a role, use {@link
 * RolesApi#update}.
 */
@Entity
public interface Role extends Auditable, WireModel, WithRole {
    @ReadOnly
    RoleId id();

    /** At most 255 characters in 11.3, as the description. */
    String name();

    Optional<String> description();

    /** Only from {@code get}; in an update the complete set. */
    List<Permission> permissions();

    /** Who has the role. Only from {@code get}; in an update the complete set: users left out lose the role. */
    List<UserId> userIds();

    /** How many users have the role. */
    @ReadOnly
    OptionalLong countPrincipals();

    /** Came with the product. */
    @ReadOnly
    Optional<Boolean> systemRole();

    @ReadOnly
    Optional<Boolean> enabled();

    /** Whether the role has a permission; see {@link Permission#sameAs}. */
    default boolean grants(Permission permission) {
        return Grants.has(permissions(), permission);
    }

    /** The same role with a permission, which in the v1 dialect has its {@code id}, as another role has it. */
    default Role withPermission(Permission permission) {
        return withPermissions(Grants.with(permissions(), permission));
    }

    /** The same role without a permission. */
    default Role withoutPermission(Permission permission) {
        return withPermissions(Grants.without(permissions(), permission));
    }
}
