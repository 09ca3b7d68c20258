package io.github.rpaclients.uipath.orchestrator.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The permissions of a role by their names. */
final class Grants {
    private Grants() {}

    static boolean has(List<Permission> permissions, String name) {
        return permissions.stream()
                .anyMatch(permission ->
                        permission.name().equals(name) && permission.isGranted().orElse(false));
    }

    static List<Permission> with(List<Permission> permissions, String name) {
        List<Permission> more = set(permissions, name, true);
        if (permissions.stream().noneMatch(permission -> permission.name().equals(name))) {
            more.add(new PermissionBuilder().name(name).isGranted(true).build());
        }
        return more;
    }

    /** One that is there stays there, as denied: right whether the server replaces the permissions or goes through them. */
    static List<Permission> without(List<Permission> permissions, String name) {
        return set(permissions, name, false);
    }

    private static List<Permission> set(List<Permission> permissions, String name, boolean granted) {
        return permissions.stream()
                .map(permission -> permission.name().equals(name) ? permission.withIsGranted(granted) : permission)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
