package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Change.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The permissions of a role by their names. */
final class Grants {
    private static final String LIST = "Permissions";

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

    /** The same change, which shows by name what would be one long list before and another after. */
    static Change<Role> byName(Change<Role> change) {
        List<Difference> differences = new ArrayList<>();
        for (Difference difference : change.differences()) {
            List<Difference> named = difference.member().equals(LIST)
                    ? differences(change.before().permissions(), change.after().permissions())
                    : List.of();
            differences.addAll(named.isEmpty() ? List.of(difference) : named);
        }
        return Change.of(change.before(), change.after(), differences, change::apply);
    }

    private static List<Difference> differences(List<Permission> before, List<Permission> after) {
        return Stream.concat(before.stream(), after.stream())
                .map(Permission::name)
                .distinct()
                .filter(name -> !granted(before, name).equals(granted(after, name)))
                .map(name -> Difference.of(LIST + "." + name, granted(before, name), granted(after, name)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Optional<String> granted(List<Permission> permissions, String name) {
        return permissions.stream()
                .filter(permission -> permission.name().equals(name))
                .flatMap(permission -> permission.isGranted().stream())
                .map(String::valueOf)
                .findFirst();
    }

    private static List<Permission> set(List<Permission> permissions, String name, boolean granted) {
        return permissions.stream()
                .map(permission -> permission.name().equals(name) ? permission.withIsGranted(granted) : permission)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
