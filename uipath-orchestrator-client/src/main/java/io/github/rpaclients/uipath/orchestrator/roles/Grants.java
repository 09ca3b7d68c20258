package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.internal.json.ShownByName;
import io.github.rpaclients.core.json.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The same change, which shows each permission by its name. */
    static Change<Role> byName(Change<Role> change) {
        return ShownByName.of(change, "Permissions", role -> granted(role.permissions()));
    }

    private static Map<String, String> granted(List<Permission> permissions) {
        Map<String, String> granted = new LinkedHashMap<>();
        permissions.forEach(permission ->
                permission.isGranted().ifPresent(is -> granted.putIfAbsent(permission.name(), String.valueOf(is))));
        return granted;
    }

    private static List<Permission> set(List<Permission> permissions, String name, boolean granted) {
        return permissions.stream()
                .map(permission -> permission.name().equals(name) ? permission.withIsGranted(granted) : permission)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
