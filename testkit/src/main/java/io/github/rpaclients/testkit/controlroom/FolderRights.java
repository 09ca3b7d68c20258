package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may do what with the files of a folder: in a private workspace its owner everything and nobody else anything; in the
 * public one AAE_Admin everything, and whoever else what one of his roles may do. Who may do anything with a folder sees it,
 * and the folders that lead to it.
 */
final class FolderRights {
    static final String DELETE = "delete";
    static final String DOWNLOAD = "download";
    static final String RUN = "run";
    static final String UPDATE = "update";
    static final String VIEW_CONTENT = "viewcontent";

    /** In the vendor's order. */
    static final List<String> ALL = List.of("clone", UPDATE, DOWNLOAD, DELETE, RUN, VIEW_CONTENT);

    private final RepositoryTree tree;

    FolderRights(RepositoryTree tree) {
        this.tree = tree;
    }

    /** What a user may do with a folder, or with a file in it. */
    Set<String> of(User user, JsonObject row) {
        Set<String> rights = new LinkedHashSet<>();
        if (!RepositoryTree.isPublic(row)) {
            if (RepositoryTree.workspace(row).equals(Long.toString(user.id()))) {
                rights.addAll(ALL);
            }
            return rights;
        }
        JsonObject folder = RepositoryTree.isFolder(row)
                ? row
                : tree.find(Json.string(row, "parentId")).orElse(row);
        user.roleIds().forEach(role -> rights.addAll(of(role, folder)));
        return rights;
    }

    /** What a role may do with the files of a public folder. */
    static Set<String> of(long role, JsonObject folder) {
        Set<String> rights = new LinkedHashSet<>();
        if (role == DefaultCompany.ADMIN_ROLE) {
            rights.addAll(ALL);
        } else {
            Json.list(folder.getAsJsonObject("$rights"), Long.toString(role))
                    .forEach(right -> rights.add(right.getAsString()));
        }
        return rights;
    }

    static boolean isAdministrator(User user) {
        return user.roleIds().contains(DefaultCompany.ADMIN_ROLE);
    }

    /** Gives a role exactly these rights. */
    static void set(JsonObject folder, long role, Set<String> rights) {
        folder.getAsJsonObject("$rights").add(Long.toString(role), Json.array(rights));
    }

    boolean may(User user, JsonObject row, String right) {
        return of(user, row).contains(right);
    }

    boolean sees(User user, JsonObject row) {
        return !of(user, row).isEmpty()
                || (RepositoryTree.isFolder(row)
                        && tree.under(row).stream()
                                .filter(RepositoryTree::isFolder)
                                .anyMatch(folder -> !of(user, folder).isEmpty()));
    }

    /** Refuses with 403 a user who may not. */
    void need(User user, JsonObject row, String right) {
        if (!may(user, row, right)) {
            throw new ControlRoomError(
                    403, "forbidden", "No role of the caller may " + right + " in " + RepositoryTree.path(row));
        }
    }
}
