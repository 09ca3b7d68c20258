package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import java.util.List;
import java.util.Optional;

/** A role of a tenant. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Role extends WireModel, WithRole {
    @ReadOnly
    RoleId id();

    /** At most 64 characters. */
    Optional<String> name();

    /** At most 64 characters. */
    Optional<String> displayName();

    /** Absent on servers before Web API version 15. */
    @Since(15)
    Optional<RoleType> type();

    /** What the vendor groups roles by; not groups of users. */
    Optional<String> groups();

    /** Static roles cannot be deleted. */
    @ReadOnly
    Optional<Boolean> isStatic();

    /** The permissions of a role that is not editable are fixed. */
    @ReadOnly
    Optional<Boolean> isEditable();

    /** Empty in lists unless the query expands {@code Permissions}. */
    List<Permission> permissions();

    /**
     * Whether the role grants a permission.
     *
     * @param permission its name, for example {@code Assets.View}
     */
    default boolean grants(String permission) {
        return Grants.has(permissions(), permission);
    }

    /**
     * The same role, which grants a permission.
     *
     * @param permission its name, for example {@code Assets.View}; {@code roles().permissions()} has all
     */
    default Role withPermission(String permission) {
        return withPermissions(Grants.with(permissions(), permission));
    }

    /**
     * The same role, which does not grant a permission.
     *
     * @param permission its name, for example {@code Assets.View}
     */
    default Role withoutPermission(String permission) {
        return withPermissions(Grants.without(permissions(), permission));
    }
}
