package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import java.util.Optional;

/** A role that a user has through a group. */
@Entity
public interface DirectoryRole extends WireModel, WithDirectoryRole {
    Optional<RoleId> id();

    Optional<String> name();

    Optional<String> displayName();

    /** What the vendor groups roles by; not groups of users. */
    Optional<String> groups();

    /** Static roles cannot be deleted. */
    Optional<Boolean> isStatic();

    /** The permissions of a role that is not editable are fixed. */
    Optional<Boolean> isEditable();
}
