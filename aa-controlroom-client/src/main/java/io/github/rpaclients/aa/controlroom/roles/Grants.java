package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.core.internal.json.ShownByName;
import io.github.rpaclients.core.json.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The permissions of a role, one by one. */
final class Grants {
    private Grants() {}

    static boolean has(List<Permission> permissions, Permission permission) {
        return permissions.stream().anyMatch(permission::sameAs);
    }

    static List<Permission> with(List<Permission> permissions, Permission permission) {
        List<Permission> more = new ArrayList<>(permissions);
        if (!has(permissions, permission)) {
            more.add(permission);
        }
        return more;
    }

    static List<Permission> without(List<Permission> permissions, Permission permission) {
        return permissions.stream().filter(other -> !other.sameAs(permission)).collect(Collectors.toList());
    }

    /** The same change, which shows each permission by its name. */
    static Change<Role> byName(Change<Role> change) {
        return ShownByName.of(change, "permissions", role -> granted(role.permissions()));
    }

    private static Map<String, String> granted(List<Permission> permissions) {
        Map<String, String> granted = new LinkedHashMap<>();
        permissions.forEach(permission -> granted.put(name(permission), "true"));
        return granted;
    }

    private static String name(Permission permission) {
        return permission.resourceType() + "." + permission.action()
                + permission.resourceId().map(id -> "." + id).orElse("");
    }
}
