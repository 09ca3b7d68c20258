package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.roles.NewRole;
import io.github.rpaclients.uipath.orchestrator.roles.Permission;
import io.github.rpaclients.uipath.orchestrator.roles.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Roles, by the permissions that they grant. Those that come with the server stay as they are. */
final class RoleKind extends CopiedKind<NewRole, Role> {
    private static final String PERMISSIONS = "Permissions";

    RoleKind() {
        super(CopyKind.ROLE, NewRole.class, Role.class, Members.of(Role.class).leaving(PERMISSIONS), 64);
    }

    @Override
    Roll list(Side side) {
        return Roll.of(side.client().roles().list(), Role::id, Role::name);
    }

    @Override
    Role get(Side side, long id) {
        return side.client().roles().get(RoleId.of(id));
    }

    @Override
    long create(Side target, NewRole wish) {
        return target.client().roles().create(wish).id().value();
    }

    @Override
    void update(Side target, long id, UnaryOperator<Role> change) {
        target.client().roles().update(RoleId.of(id), change);
    }

    @Override
    Set<String> emptied() {
        return Set.of(PERMISSIONS);
    }

    @Override
    Set<String> fixed() {
        return Set.of("Type");
    }

    @Override
    boolean isCopied(Role role) {
        return !role.isStatic().orElse(false) && role.isEditable().orElse(true);
    }

    @Override
    Blueprint blueprint(Side side, Role role) {
        RawObject granted = RawObject.empty();
        for (Permission permission : role.permissions()) {
            granted = permission.isGranted().orElse(false) ? granted.with(permission.name(), "true") : granted;
        }
        return super.blueprint(side, role).with(PERMISSIONS, granted.toJson());
    }

    @Override
    List<String> needs(Side target, String name, Blueprint wanted, Optional<Blueprint> there) {
        List<String> needs = super.needs(target, name, wanted, there);
        Set<String> unknown = granted(wanted);
        there.map(RoleKind::granted).ifPresent(unknown::removeAll);
        if (!unknown.isEmpty()) {
            target.client().roles().permissions().forEach(known -> unknown.remove(known.name()));
        }
        unknown.forEach(permission -> needs.add("permission " + permission));
        return needs;
    }

    private static Set<String> granted(Blueprint role) {
        return new TreeSet<>(role.json(PERMISSIONS)
                .map(RawObject::parse)
                .orElseGet(RawObject::empty)
                .names());
    }

    @Override
    NewRole wish(Side target, String name, Blueprint wanted) {
        NewRole role = super.wish(target, name, wanted.without(Set.of(PERMISSIONS)));
        for (String permission : granted(wanted)) {
            role = role.withPermission(permission);
        }
        return role;
    }

    @Override
    Role laidOver(Side target, Role there, Blueprint wanted, Set<String> changed) {
        Set<String> others = new TreeSet<>(changed);
        others.remove(PERMISSIONS);
        Role role = super.laidOver(target, there, wanted, others);
        Set<String> granted = granted(wanted);
        for (Permission permission : there.permissions()) {
            role = granted.contains(permission.name()) ? role : role.withoutPermission(permission.name());
        }
        for (String permission : granted) {
            role = role.withPermission(permission);
        }
        return role;
    }
}
