package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roles that users were given in some folders, without those that they inherit. */
final class GivenRoles {
    private final Map<FolderId, Map<UserId, Set<RoleId>>> given = new LinkedHashMap<>();

    /** In the folders that an assignment is about. */
    GivenRoles(UserAssignments assignments, Function<FolderId, Iterable<FolderUser>> users) {
        for (FolderRoles roles : assignments.rolesPerFolder()) {
            given.computeIfAbsent(roles.folderId(), folder -> given(users.apply(folder)));
        }
    }

    private static Map<UserId, Set<RoleId>> given(Iterable<FolderUser> users) {
        Map<UserId, Set<RoleId>> roles = new LinkedHashMap<>();
        users.forEach(user -> roles.put(
                user.id(),
                user.roles().stream()
                        .filter(role -> role.origin()
                                .filter(RoleOrigin.INHERITED::equals)
                                .isEmpty())
                        .map(FolderUserRole::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        return roles;
    }

    /** What of the assignments is not so. */
    List<MissingRole> missing(UserAssignments wanted) {
        List<MissingRole> missing = new ArrayList<>();
        for (UserId user : wanted.userIds()) {
            for (FolderRoles roles : wanted.rolesPerFolder()) {
                missing.addAll(missing(user, roles));
            }
        }
        return missing;
    }

    private List<MissingRole> missing(UserId user, FolderRoles wanted) {
        FolderId folder = wanted.folderId();
        Optional<Set<RoleId>> has = of(user, folder);
        if (wanted.roleIds().isEmpty()) {
            return has.isPresent() ? List.of() : List.of(new MissingRole(user, folder, Optional.empty()));
        }
        return wanted.roleIds().stream()
                .filter(role -> !has.orElse(Set.of()).contains(role))
                .map(role -> new MissingRole(user, folder, Optional.of(role)))
                .collect(Collectors.toList());
    }

    private Optional<Set<RoleId>> of(UserId user, FolderId folder) {
        return Optional.ofNullable(given.getOrDefault(folder, Map.of()).get(user));
    }

    /**
     * What has to be written so that nothing is missing: users keep what they have, since a write replaces it. Users with the
     * same to write go together.
     */
    Collection<UserAssignments> additions(UserAssignments wanted) {
        Map<List<FolderRoles>, UserAssignments> additions = new LinkedHashMap<>();
        for (UserId user : wanted.userIds()) {
            List<FolderRoles> folders = wanted.rolesPerFolder().stream()
                    .filter(roles -> !missing(user, roles).isEmpty())
                    .map(roles -> both(of(user, roles.folderId()).orElse(Set.of()), roles))
                    .collect(Collectors.toList());
            additions.merge(folders, assignments(List.of(user), folders), GivenRoles::together);
        }
        additions.remove(List.of());
        return additions.values();
    }

    private static FolderRoles both(Set<RoleId> has, FolderRoles wanted) {
        Set<RoleId> roles = new LinkedHashSet<>(has);
        roles.addAll(wanted.roleIds());
        return FolderRoles.of(wanted.folderId(), roles.toArray(RoleId[]::new));
    }

    private static UserAssignments together(UserAssignments one, UserAssignments other) {
        List<UserId> users = new ArrayList<>(one.userIds());
        users.addAll(other.userIds());
        return assignments(users, one.rolesPerFolder());
    }

    private static UserAssignments assignments(List<UserId> users, List<FolderRoles> folders) {
        return UserAssignments.of(users, folders.toArray(FolderRoles[]::new));
    }
}
