package io.github.rpaclients.uipath.orchestrator.access;

import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.model.NamedFolder;
import java.util.Optional;

/** One reason why somebody may do something: a role, where it was given, and to whom. Immutable. */
public final class Grant {
    private final RoleId roleId;
    private final String roleName;
    private final Optional<NamedFolder> folder;
    private final Optional<String> group;

    Grant(RoleId roleId, String roleName, Optional<NamedFolder> folder, Optional<String> group) {
        this.roleId = roleId;
        this.roleName = roleName;
        this.folder = folder;
        this.group = group;
    }

    public RoleId roleId() {
        return roleId;
    }

    public String roleName() {
        return roleName;
    }

    /** Where the role was given, which may be a folder above the one asked about; empty for the tenant. */
    public Optional<NamedFolder> folder() {
        return folder;
    }

    /** The group that the role was given to; empty if it was given to the user himself or herself. */
    public Optional<String> group() {
        return group;
    }

    /** Whether both are of one role, given to one holder. */
    boolean isLike(Grant other) {
        return roleId.equals(other.roleId) && group.equals(other.group);
    }

    /** For example {@code Auditor in Shared/Finance, by the group Developers}. */
    @Override
    public String toString() {
        String where = folder.map(
                        at -> at.fullyQualifiedName().or(at::displayName).orElse("folder " + at.id()))
                .orElse("the tenant");
        return roleName + " in " + where
                + group.map(name -> ", by the group " + name).orElse("");
    }
}
