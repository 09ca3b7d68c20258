package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import java.util.Optional;

/** A permission, and whether a role grants it. */
@Entity
public interface Permission extends WireModel, WithPermission {
    Optional<Long> id();

    /** For example {@code Robots.View}. */
    String name();

    Optional<Boolean> isGranted();

    Optional<RoleId> roleId();

    Optional<PermissionScope> scope();
}
