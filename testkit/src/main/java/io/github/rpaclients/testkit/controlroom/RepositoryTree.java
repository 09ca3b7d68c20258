package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where files and folders are: those of the public workspace, which is 0, and of the private ones, each with the id of its
 * owner. Paths have backslashes and start with {@link #ROOT}.
 */
final class RepositoryTree {
    static final String PUBLIC = "0";
    static final String ROOT = "Automation Anywhere\\Bots";

    private static final String SEPARATOR = "\\";
    private static final Pattern NAME = Pattern.compile("[^\\\\/:*?\"<>|]*[^\\\\/:*?\"<>|\\s][^\\\\/:*?\"<>|]*");

    private final ControlRoomState state;
    private final Rows rows;

    RepositoryTree(ControlRoomState state) {
        this.state = state;
        this.rows = state.rows(RepositoryEndpoint.TYPE);
    }

    List<JsonObject> all() {
        return rows.all();
    }

    Optional<JsonObject> find(String id) {
        return rows.find(id);
    }

    Optional<JsonObject> at(String workspace, String path) {
        return in(workspace).stream().filter(row -> path(row).equals(path)).findFirst();
    }

    /** Everything in a workspace, the root included. */
    List<JsonObject> in(String workspace) {
        return all().stream().filter(row -> workspace(row).equals(workspace)).collect(Collectors.toList());
    }

    List<JsonObject> children(JsonObject folder) {
        return all().stream()
                .filter(row -> Json.string(row, "parentId").equals(id(folder)))
                .collect(Collectors.toList());
    }

    /** Everything in a folder and in the folders in it. */
    List<JsonObject> under(JsonObject folder) {
        String start = path(folder) + SEPARATOR;
        return in(workspace(folder)).stream()
                .filter(row -> path(row).startsWith(start))
                .collect(Collectors.toList());
    }

    /** The copies that people have in their private workspaces, cloned or checked out. */
    List<JsonObject> copies(JsonObject file) {
        return all().stream()
                .filter(row -> Json.string(row, "$original").equals(id(file)))
                .collect(Collectors.toList());
    }

    /** Who has checked it out; 0 is nobody. */
    String lockedBy(JsonObject file) {
        return copies(file).stream()
                .filter(copy -> Json.string(copy, "botStatus").equals("CHECKED_OUT"))
                .map(RepositoryTree::workspace)
                .findFirst()
                .orElse("0");
    }

    /** Whether it is cloned or checked out, or what somebody has when it is. */
    boolean isInWork(JsonObject file) {
        return file.has("$original") || !copies(file).isEmpty();
    }

    /** The uppermost folder, which is made if there is none. */
    JsonObject root(String workspace) {
        return at(workspace, ROOT).orElseGet(() -> {
            JsonObject root = RepositoryEndpoint.TYPE.blank();
            root.addProperty("name", "Bots");
            root.addProperty("folder", true);
            root.addProperty("workspaceId", workspace);
            return settled(root, ROOT, creator(workspace));
        });
    }

    /** The folder at a path, which is made if there is none; a new one has the rights of the folder that it is in. */
    JsonObject folder(String workspace, String path, long user) {
        if (path.equals(ROOT)) {
            return root(workspace);
        }
        return at(workspace, path).orElseGet(() -> newFolder(folder(workspace, parent(path), user), name(path), user));
    }

    JsonObject newFolder(JsonObject parent, String name, long user) {
        JsonObject folder = child(parent, name);
        folder.addProperty("folder", true);
        folder.add("$rights", parent.get("$rights").deepCopy());
        return settled(folder, Json.string(folder, "path"), user);
    }

    /** A file without a version. */
    JsonObject newFile(JsonObject parent, String name, long user) {
        JsonObject file = child(parent, name);
        return settled(file, Json.string(file, "path"), user);
    }

    private JsonObject child(JsonObject parent, String name) {
        JsonObject child = RepositoryEndpoint.TYPE.blank();
        child.addProperty("name", name);
        child.addProperty("parentId", id(parent));
        child.addProperty("workspaceId", workspace(parent));
        child.addProperty("path", path(parent) + SEPARATOR + name);
        return child;
    }

    private JsonObject settled(JsonObject row, String path, long user) {
        row.addProperty("path", path);
        row.addProperty("createdBy", Long.toString(user));
        row.addProperty("createdOn", state.now());
        touch(row, user);
        RepositoryEndpoint.TYPE.settle(row, rows);
        row.addProperty("uuid", String.format("f1000000-0000-4000-8000-%012x", Long.valueOf(id(row))));
        return row;
    }

    /** Gives a row that a test adds to the set, and that has a path, its place. */
    static void seeded(JsonObject row, ControlRoomState state) {
        RepositoryTree tree = new RepositoryTree(state);
        String path = pathByHand(path(row));
        if (tree.at(workspace(row), path).isPresent()) {
            throw new IllegalArgumentException("There is something at " + path + " already: add another");
        }
        JsonObject parent = tree.folder(workspace(row), parent(path), creator(workspace(row)));
        row.addProperty("path", path);
        row.addProperty("name", name(path));
        row.addProperty("parentId", id(parent));
        for (String instant : List.of("createdOn", "lastModified")) {
            if (Json.isNull(row, instant)) {
                row.addProperty(instant, state.now());
            }
        }
    }

    void touch(JsonObject row, long user) {
        row.addProperty("lastModifiedBy", Long.toString(user));
        row.addProperty("lastModified", state.now());
    }

    /** The next version of a file. */
    void write(JsonObject file, byte[] content, long user) {
        Json.list(file, "$versions").add(Base64.getEncoder().encodeToString(content));
        file.addProperty("fileLastModified", state.now());
        touch(file, user);
    }

    static int latest(JsonObject file) {
        return Json.list(file, "$versions").size();
    }

    /** Nothing if there is no such version. */
    static byte[] content(JsonObject file, int version) {
        return version < 1 || version > latest(file)
                ? new byte[0]
                : Base64.getDecoder()
                        .decode(Json.list(file, "$versions").get(version - 1).getAsString());
    }

    /** Gives a row another name or another folder, and all that is in it another path. */
    void move(JsonObject row, JsonObject parent, String name) {
        List<JsonObject> under = under(row);
        String before = path(row);
        String after = path(parent) + SEPARATOR + name;
        row.addProperty("name", name);
        row.addProperty("parentId", id(parent));
        row.addProperty("path", after);
        under.forEach(child -> child.addProperty("path", after + path(child).substring(before.length())));
    }

    void remove(JsonObject row) {
        rows.remove(row);
    }

    /** All that a file needs and what that needs, the nearest first, each once. */
    List<Need> needs(JsonObject file) {
        List<Need> found = new ArrayList<>(Need.of(file, this));
        for (int i = 0; i < found.size(); i++) {
            for (Need next : Need.of(found.get(i).file, this)) {
                boolean isKnown =
                        isSame(next.file, file) || found.stream().anyMatch(need -> isSame(need.file, next.file));
                if (!isKnown) {
                    found.add(next);
                }
            }
        }
        return found;
    }

    /** The files that need a file themselves. */
    List<Need> neededBy(JsonObject file) {
        return all().stream()
                .flatMap(row -> Need.of(row, this).stream())
                .filter(need -> isSame(need.file, file))
                .sorted(Comparator.comparing(need -> Long.valueOf(id(need.by))))
                .collect(Collectors.toList());
    }

    private static long creator(String workspace) {
        return workspace.equals(PUBLIC) ? DefaultCompany.ADMIN_ID : Long.parseLong(workspace);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A path as tests write it, with slashes of either kind and perhaps from {@code Bots} on. */
    static String pathByHand(String text) {
        String path = text.replace('/', '\\').replaceFirst("^Automation Anywhere\\\\", "");
        boolean isPath = Arrays.stream(path.split("\\\\", -1)).allMatch(RepositoryTree::isName);
        if (!isPath || !(path + SEPARATOR).startsWith("Bots" + SEPARATOR)) {
            throw new IllegalArgumentException("'" + text + "' is no path in a workspace: write Bots/Finance/Invoice");
        }
        return "Automation Anywhere" + SEPARATOR + path;
    }

    static String parent(String path) {
        return path.substring(0, path.lastIndexOf(SEPARATOR));
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf(SEPARATOR) + 1);
    }

    static boolean isSame(JsonObject one, JsonObject other) {
        return id(one).equals(id(other));
    }

    static String id(JsonObject row) {
        return Json.string(row, "id");
    }

    static String path(JsonObject row) {
        return Json.string(row, "path");
    }

    static String workspace(JsonObject row) {
        return Json.string(row, "workspaceId");
    }

    static boolean isFolder(JsonObject row) {
        return Json.flag(row, "folder");
    }

    static boolean isPublic(JsonObject row) {
        return workspace(row).equals(PUBLIC);
    }
}
