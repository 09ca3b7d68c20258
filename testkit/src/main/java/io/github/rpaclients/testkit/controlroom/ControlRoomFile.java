package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One bot, or other file, of the simulated Control Room, to be looked at and changed behind the back of the API. Safe for
 * use by several threads. After the file is gone every method but {@link #id} throws {@link IllegalArgumentException}.
 */
public final class ControlRoomFile {
    private static final Set<String> APART =
            Set.of("id", "path", "name", "parentId", "folder", "workspaceId", "botStatus");

    private final ControlRoomState state;
    private final RepositoryTree tree;
    private final String id;

    ControlRoomFile(ControlRoomState state, String id) {
        this.state = state;
        this.tree = new RepositoryTree(state);
        this.id = id;
    }

    /** What it is found by in the API; a deployment wants it. */
    public long id() {
        return Long.parseLong(id);
    }

    /** With backslashes. */
    public String path() {
        synchronized (state) {
            return RepositoryTree.path(file());
        }
    }

    /** The file as stored; what starts with {@code $} is the simulator's own. */
    public String json() {
        synchronized (state) {
            return Json.text(file());
        }
    }

    /** How many versions there are; the last has this number. */
    public int versions() {
        synchronized (state) {
            return RepositoryTree.latest(file());
        }
    }

    /** The number of the version that has the label PRODUCTION; empty if none has. */
    public String productionVersion() {
        synchronized (state) {
            return Json.string(file(), "productionVersion");
        }
    }

    /** The content of the last version. */
    public byte[] content() {
        synchronized (state) {
            return RepositoryTree.content(file(), RepositoryTree.latest(file()));
        }
    }

    /** The content of the last version as UTF-8. */
    public String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    /** Adds a version with this content. */
    public ControlRoomFile write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a version with this content. */
    public ControlRoomFile write(byte[] content) {
        synchronized (state) {
            JsonObject file = file();
            tree.write(file, content, Long.parseLong(Json.string(file, "createdBy")));
        }
        return this;
    }

    /**
     * Makes it need another file of its workspace, as if that were found in it.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public ControlRoomFile needs(String path) {
        String full = RepositoryTree.pathByHand(path);
        synchronized (state) {
            JsonObject file = file();
            JsonObject needed = tree.at(RepositoryTree.workspace(file), full)
                    .filter(row -> !RepositoryTree.isFolder(row))
                    .orElseThrow(() -> Unknown.named("The workspace", "file", path, List.of()));
            Need.add(file, needed, "SCANNED");
        }
        return this;
    }

    /** The paths of the files that it needs itself. */
    public List<String> needs() {
        synchronized (state) {
            return Need.of(file(), tree).stream()
                    .map(need -> RepositoryTree.path(need.file))
                    .collect(Collectors.toList());
        }
    }

    /** Makes it use this version of a package of commands, which is added if it is not there yet. */
    public ControlRoomFile uses(String packageName, String version) {
        synchronized (state) {
            new PackageVersions(state).add(packageName, version);
            file().getAsJsonObject("$packages").addProperty(packageName, version);
        }
        return this;
    }

    /** The version of a package of commands that it uses; empty if it uses none. */
    public String used(String packageName) {
        synchronized (state) {
            return PackageVersions.used(file(), packageName);
        }
    }

    /**
     * Checks it out, which locks it, into the private workspace of a user.
     *
     * @return the copy
     * @throws IllegalArgumentException if it is not in the public workspace or checked out already, there is no such user,
     *     or something is at its path in the private workspace
     */
    public ControlRoomFile checkOut(String username) {
        synchronized (state) {
            if (!tree.lockedBy(file()).equals("0")) {
                throw new IllegalArgumentException("The bot is checked out already: remove the copy before");
            }
            return copy(username, "CHECKED_OUT");
        }
    }

    /**
     * Clones it, which does not lock it, into the private workspace of a user.
     *
     * @return the copy
     * @throws IllegalArgumentException if it is not in the public workspace, there is no such user, or something is at its
     *     path in the private workspace
     */
    public ControlRoomFile cloneTo(String username) {
        synchronized (state) {
            return copy(username, "CLONED");
        }
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone.
     *
     * @param jsonText its value, for example {@code 'application/vnd.aa.headlessbot'} with its quotes
     * @throws IllegalArgumentException if the text is no JSON, for what says where the file is, and for what is the
     *     simulator's own
     */
    public ControlRoomFile set(String member, String jsonText) {
        if (APART.contains(member) || member.startsWith("$")) {
            throw new IllegalArgumentException(
                    "set was asked for " + member + ", which cannot be set: add another bot");
        }
        synchronized (state) {
            file().add(member, SeedObject.valueByHand("value of " + member, jsonText));
        }
        return this;
    }

    /** Takes it away; what needed it needs it no more, and what it was checked out of is free. */
    public void remove() {
        synchronized (state) {
            tree.remove(file());
        }
    }

    private ControlRoomFile copy(String username, String status) {
        JsonObject file = file();
        if (!RepositoryTree.isPublic(file)) {
            throw new IllegalArgumentException("The bot is private: ask for a bot of the public workspace");
        }
        ControlRoomFile copy = new ControlRoomRepository(state).addPrivateBot(username, RepositoryTree.path(file));
        JsonObject row = copy.file();
        row.addProperty("botStatus", status);
        row.addProperty("$original", id);
        for (String member : List.of("type", "$versions", "$packages")) {
            row.add(member, file.get(member).deepCopy());
        }
        return copy;
    }

    private JsonObject file() {
        return tree.find(id)
                .orElseThrow(() -> new IllegalArgumentException("The bot " + id + " is gone: add another one"));
    }
}
