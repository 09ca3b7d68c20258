package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The workspaces of the simulated Control Room, to be seeded and looked at behind the back of the API: nobody is asked for a
 * right. Safe for use by several threads.
 *
 * <p>A path starts with {@code Bots}, or with {@code Automation Anywhere} before that; slashes of either kind will do:
 * {@code Bots/Finance/Invoice}.
 */
public final class ControlRoomRepository {
    private final ControlRoomState state;
    private final RepositoryTree tree;

    ControlRoomRepository(ControlRoomState state) {
        this.state = state;
        this.tree = new RepositoryTree(state);
    }

    /**
     * Adds a task bot with one version to the public workspace, and the folders that it takes.
     *
     * @throws IllegalArgumentException if the path is none, or something is there already
     */
    public ControlRoomFile addBot(String path) {
        synchronized (state) {
            return add(RepositoryTree.PUBLIC, path, DefaultCompany.ADMIN_ID);
        }
    }

    /**
     * Adds a task bot with one version to the private workspace of a user, and the folders that it takes.
     *
     * @throws IllegalArgumentException if there is no such user, the path is none, or something is there already
     */
    public ControlRoomFile addPrivateBot(String username, String path) {
        synchronized (state) {
            long owner = owner(username);
            return add(Long.toString(owner), path, owner);
        }
    }

    /**
     * The bot, or other file, at a path of the public workspace.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ControlRoomFile bot(String path) {
        synchronized (state) {
            return file(RepositoryTree.PUBLIC, path);
        }
    }

    /**
     * The bot, or other file, at a path of the private workspace of a user.
     *
     * @throws IllegalArgumentException if there is none, or no such user
     */
    public ControlRoomFile privateBot(String username, String path) {
        synchronized (state) {
            return file(Long.toString(owner(username)), path);
        }
    }

    /**
     * Adds a folder to the public workspace, and those that lead to it. It has the rights of the folder that it is in.
     *
     * @throws IllegalArgumentException if the path is none, or something is there already
     */
    public ControlRoomFolder addFolder(String path) {
        String full = RepositoryTree.pathByHand(path);
        synchronized (state) {
            refuseTaken(RepositoryTree.PUBLIC, full);
            JsonObject folder = tree.folder(RepositoryTree.PUBLIC, full, DefaultCompany.ADMIN_ID);
            return new ControlRoomFolder(state, RepositoryTree.id(folder));
        }
    }

    /**
     * The folder at a path of the public workspace.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ControlRoomFolder folder(String path) {
        synchronized (state) {
            return new ControlRoomFolder(state, row(RepositoryTree.PUBLIC, path, "folder", RepositoryTree::isFolder));
        }
    }

    /** The paths of all files of the public workspace. */
    public List<String> bots() {
        synchronized (state) {
            return paths(RepositoryTree.PUBLIC);
        }
    }

    /**
     * The paths of all files of the private workspace of a user.
     *
     * @throws IllegalArgumentException if there is no such user
     */
    public List<String> privateBots(String username) {
        synchronized (state) {
            return paths(Long.toString(owner(username)));
        }
    }

    /** Adds a version of a package of commands, enabled and not the default, if it is not there yet. */
    public ControlRoomRepository addPackage(String name, String version) {
        synchronized (state) {
            new PackageVersions(state).add(name, version);
        }
        return this;
    }

    private ControlRoomFile add(String workspace, String path, long user) {
        String full = RepositoryTree.pathByHand(path);
        refuseTaken(workspace, full);
        JsonObject parent = tree.folder(workspace, RepositoryTree.parent(full), user);
        JsonObject file = tree.newFile(parent, RepositoryTree.name(full), user);
        return new ControlRoomFile(state, RepositoryTree.id(file)).write("{\"nodes\":[]}");
    }

    private ControlRoomFile file(String workspace, String path) {
        return new ControlRoomFile(state, row(workspace, path, "file", row -> !RepositoryTree.isFolder(row)));
    }

    private String row(String workspace, String path, String kind, Predicate<JsonObject> isOfKind) {
        String full = RepositoryTree.pathByHand(path);
        Optional<JsonObject> row = tree.at(workspace, full).filter(isOfKind);
        return row.map(RepositoryTree::id)
                .orElseThrow(() -> Unknown.named(
                        "The workspace",
                        kind,
                        path,
                        tree.in(workspace).stream()
                                .filter(isOfKind)
                                .map(RepositoryTree::path)
                                .collect(Collectors.toList())));
    }

    private List<String> paths(String workspace) {
        return tree.in(workspace).stream()
                .filter(row -> !RepositoryTree.isFolder(row))
                .map(RepositoryTree::path)
                .collect(Collectors.toList());
    }

    private void refuseTaken(String workspace, String path) {
        if (tree.at(workspace, path).isPresent()) {
            throw new IllegalArgumentException(
                    "There is something at " + path + " already: ask for it, or add another");
        }
    }

    private long owner(String username) {
        return state.user(username)
                .map(User::id)
                .orElseThrow(() -> Unknown.named(
                        "The Control Room",
                        "user",
                        username,
                        state.users().stream().map(User::username).collect(Collectors.toList())));
    }
}
