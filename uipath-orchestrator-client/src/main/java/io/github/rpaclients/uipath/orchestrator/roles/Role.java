package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import java.util.List;
import java.util.Optional;

/** A role of a tenant. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Role extends WireModel, WithRole {
    RoleId id();

    Optional<String> name();

    Optional<String> displayName();

    /** Absent on servers before Web API version 15. */
    Optional<RoleType> type();

    /** What the vendor groups roles by; not groups of users. */
    Optional<String> groups();

    /** Static roles cannot be deleted. */
    Optional<Boolean> isStatic();

    /** The permissions of a role that is not editable are fixed. */
    Optional<Boolean> isEditable();

    /** Empty unless the query expands {@code Permissions}. */
    List<Permission> permissions();
}
