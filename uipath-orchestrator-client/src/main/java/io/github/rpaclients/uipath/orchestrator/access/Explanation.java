package io.github.rpaclients.uipath.orchestrator.access;

import io.github.rpaclients.uipath.orchestrator.directory.DirectoryPermission;
import io.github.rpaclients.uipath.orchestrator.directory.DirectoryRole;
import io.github.rpaclients.uipath.orchestrator.folders.Folder;
import io.github.rpaclients.uipath.orchestrator.folders.FolderAssignments;
import io.github.rpaclients.uipath.orchestrator.folders.FolderUserEntity;
import io.github.rpaclients.uipath.orchestrator.folders.PermissionModel;
import io.github.rpaclients.uipath.orchestrator.folders.RoleUsers;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.NamedFolder;
import io.github.rpaclients.uipath.orchestrator.roles.Permission;
import io.github.rpaclients.uipath.orchestrator.roles.PermissionScope;
import io.github.rpaclients.uipath.orchestrator.roles.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the reasons among the roles that somebody has. Belongs to one thread. */
final class Explanation {
    private final UserId user;
    private final String permission;
    private final Optional<Folder> folder;
    /** The permission as roles grant it, where it has a scope. */
    private final Map<RoleId, Permission> granting = new LinkedHashMap<>();

    private final List<Grant> given = new ArrayList<>();
    private final List<Grant> inherited = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    Explanation(UserId user, String permission, Optional<Folder> folder) {
        this.user = user;
        this.permission = permission;
        this.folder = folder;
        folder.filter(at -> at.permissionModel()
                        .filter(PermissionModel.INHERIT_FROM_TENANT::equals)
                        .isPresent())
                .ifPresent(at -> unknown.add("The folder takes its roles from the tenant, where roles of the tenant may"
                        + " grant more than is told here"));
    }

    /** A role of the tenant, with its permissions. */
    void role(Role role) {
        role.permissions().stream()
                .filter(one -> one.name().equals(permission) && one.isGranted().orElse(false))
                .findFirst()
                .ifPresent(one -> granting.put(role.id(), one));
    }

    /** A role that is held in the tenant. */
    void inTenant(RoleUsers role) {
        if (counts(role.id(), PermissionScope.FOLDER)) {
            role.users().forEach(holder -> given.add(grant(role, Optional.empty(), holder)));
        }
    }

    /** A role that a group of the directory holds in the tenant. */
    void inDirectory(DirectoryPermission group) {
        for (DirectoryRole role : group.roles()) {
            role.id().filter(id -> counts(id, PermissionScope.FOLDER)).ifPresent(id -> {
                Grant grant = new Grant(id, role.name().orElse("role " + id), Optional.empty(), group.directoryGroup());
                if (given.stream().noneMatch(other -> other.folder().isEmpty() && other.isLike(grant))) {
                    given.add(grant);
                }
            });
        }
    }

    /** Roles that are held in a folder, be it the one asked about, one above it or another. */
    void inFolder(FolderAssignments assignments) {
        if (isOnTheWay(assignments.folder())) {
            for (RoleUsers role : assignments.roles()) {
                if (counts(role.id(), PermissionScope.GLOBAL)) {
                    role.users()
                            .forEach(holder -> (holder.isInherited() ? inherited : given)
                                    .add(grant(role, Optional.of(assignments.folder()), holder)));
                }
            }
        }
    }

    void unknown(String sentence) {
        unknown.add(sentence);
    }

    Access access() {
        List<Grant> grants = new ArrayList<>(given);
        // what a folder has from one above it is told there, if the server tells it there
        inherited.stream()
                .filter(one -> given.stream().noneMatch(other -> other.folder().isPresent() && other.isLike(one)))
                .forEach(grants::add);
        return new Access(user, permission, folder, grants, unknown);
    }

    /** Whether a role grants the permission, but not where it has this scope alone. */
    private boolean counts(RoleId role, PermissionScope elsewhere) {
        return Optional.ofNullable(granting.get(role))
                .filter(one -> one.scope().filter(elsewhere::equals).isEmpty())
                .isPresent();
    }

    private Grant grant(RoleUsers role, Optional<NamedFolder> where, FolderUserEntity holder) {
        Optional<String> group = holder.id().equals(user)
                ? Optional.empty()
                : Optional.of(holder.userName().orElse("user " + holder.id()));
        return new Grant(role.id(), role.name().orElse("role " + role.id()), where, group);
    }

    private boolean isOnTheWay(NamedFolder at) {
        Folder asked = folder.orElseThrow();
        Optional<String> path = asked.fullyQualifiedName().map(Explanation::below);
        return at.id().equals(asked.id())
                || at.fullyQualifiedName()
                        .filter(above -> path.filter(below -> below.startsWith(below(above)))
                                .isPresent())
                        .isPresent();
    }

    /** What the path of every folder below begins with. */
    private static String below(String path) {
        return path.toLowerCase(Locale.ROOT) + "/";
    }
}
