package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts files of the repository into an archive, and brings those of an archive into the repository. */
final class BotArchives {
    /** A version of a file. */
    static final class Wanted {
        final JsonObject file;
        final int version;

        Wanted(JsonObject file, int version) {
            this.file = file;
            this.version = version;
        }
    }

    private final Repository repository;
    private final RepositoryTree tree;
    private final ControlRoomState state;
    private final PackageVersions packages;

    BotArchives(Repository repository) {
        this.repository = repository;
        this.tree = repository.tree;
        this.state = repository.sets.state;
        this.packages = new PackageVersions(state);
    }

    /** The versions of packages that the files, and what they need, use. */
    List<JsonObject> packagesOf(List<Wanted> files) {
        return withNeeds(files).stream()
                .flatMap(wanted -> wanted.file.getAsJsonObject("$packages").entrySet().stream())
                .flatMap(used -> packages.find(used.getKey(), used.getValue().getAsString()).stream())
                .distinct()
                .collect(Collectors.toList());
    }

    /** @param password empty for none */
    BotArchive of(String name, List<Wanted> files, List<JsonObject> with, String password) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        List<JsonObject> described = new ArrayList<>();
        for (Wanted wanted : withNeeds(files)) {
            String content = "content/" + (contents.size() + 1);
            contents.put(content, RepositoryTree.content(wanted.file, wanted.version));
            described.add(Json.object(
                    "path",
                    RepositoryTree.path(wanted.file),
                    "type",
                    Json.string(wanted.file, "type"),
                    "version",
                    wanted.version,
                    "content",
                    content,
                    "packages",
                    wanted.file.get("$packages"),
                    "needs",
                    Need.of(wanted.file, tree).stream()
                            .map(need -> RepositoryTree.path(need.file))
                            .collect(Collectors.toList())));
        }
        JsonObject manifest = Json.object("name", name, "files", described, "packages", named(with));
        if (!password.isEmpty()) {
            manifest.addProperty("password", digest(password));
        }
        return new BotArchive(manifest, contents);
    }

    /** What the files need comes along in its latest version. */
    private List<Wanted> withNeeds(List<Wanted> files) {
        Map<String, Wanted> all = new LinkedHashMap<>();
        files.forEach(wanted -> all.putIfAbsent(RepositoryTree.id(wanted.file), wanted));
        for (Wanted wanted : files) {
            tree.needs(wanted.file)
                    .forEach(need -> all.putIfAbsent(
                            RepositoryTree.id(need.file), new Wanted(need.file, RepositoryTree.latest(need.file))));
        }
        return List.copyOf(all.values());
    }

    private static List<JsonObject> named(List<JsonObject> versions) {
        return versions.stream()
                .map(row -> Json.object("name", row.get("name"), "version", row.get("version")))
                .collect(Collectors.toList());
    }

    /**
     * Does what an import is to do, or nothing at all.
     *
     * @return why it failed; empty if it did not
     */
    String bring(JsonObject row) {
        Optional<BotArchive> archive = BotArchive.read(Base64.getDecoder().decode(Json.string(row, "$archive")));
        if (archive.isEmpty()) {
            return "The archive cannot be read";
        }
        String password = Json.string(archive.get().manifest(), "password");
        if (!password.isEmpty() && !password.equals(digest(Json.string(row, "$password")))) {
            return "The password of the archive is another one";
        }
        Optional<User> user = state.user(Long.parseLong(Json.string(row, "$by")));
        if (user.isEmpty()) {
            return "The user is gone";
        }
        String workspace = Json.flag(row, "$public") ? RepositoryTree.PUBLIC : Json.string(row, "$by");
        List<JsonObject> files = described(archive.get(), "files").stream()
                .filter(file -> !Json.string(row, "$action").equals("SKIP")
                        || find(workspace, file).isEmpty())
                .collect(Collectors.toList());
        for (JsonObject file : files) {
            String refusal = refusal(workspace, file, user.get());
            if (!refusal.isEmpty()) {
                return refusal;
            }
        }
        files.forEach(file -> write(workspace, file, archive.get(), user.get().id()));
        files.forEach(file -> connect(workspace, file));
        described(archive.get(), "packages")
                .forEach(one -> packages.add(Json.string(one, "name"), Json.string(one, "version")));
        return "";
    }

    private String refusal(String workspace, JsonObject file, User user) {
        String path = RepositoryTree.path(file);
        if (!path.startsWith(RepositoryTree.ROOT + "\\")) {
            return "The archive cannot be read";
        }
        Optional<JsonObject> existing = find(workspace, file);
        if (existing.filter(RepositoryTree::isFolder).isPresent()) {
            return "There is a folder at " + path;
        }
        if (existing.filter(found -> !tree.lockedBy(found).equals("0")).isPresent()) {
            return "Somebody has checked out " + path;
        }
        return repository.rights.may(user, nearest(workspace, RepositoryTree.parent(path)), FolderRights.UPDATE)
                ? ""
                : "The user may not write " + path;
    }

    /** The folder at a path, or else the one that it would come into. */
    private JsonObject nearest(String workspace, String path) {
        if (path.equals(RepositoryTree.ROOT)) {
            return tree.root(workspace);
        }
        return tree.at(workspace, path).orElseGet(() -> nearest(workspace, RepositoryTree.parent(path)));
    }

    private void write(String workspace, JsonObject described, BotArchive archive, long user) {
        String path = RepositoryTree.path(described);
        JsonObject file = find(workspace, described)
                .orElseGet(() -> tree.newFile(
                        tree.folder(workspace, RepositoryTree.parent(path), user), RepositoryTree.name(path), user));
        file.add("type", described.get("type"));
        file.add("$packages", described.get("packages"));
        tree.write(file, archive.content(Json.string(described, "content")), user);
    }

    private void connect(String workspace, JsonObject described) {
        JsonObject file = find(workspace, described).orElseThrow();
        file.add("$needs", Json.array(List.of()));
        for (JsonElement path : Json.list(described, "needs")) {
            tree.at(workspace, path.getAsString()).ifPresent(needed -> Need.add(file, needed, "SCANNED"));
        }
    }

    private Optional<JsonObject> find(String workspace, JsonObject described) {
        return tree.at(workspace, RepositoryTree.path(described));
    }

    private static List<JsonObject> described(BotArchive archive, String member) {
        List<JsonObject> objects = new ArrayList<>();
        Json.list(archive.manifest(), member).forEach(element -> objects.add(element.getAsJsonObject()));
        return objects;
    }

    /** The archive is not encrypted: who knows another password does not get it imported, and that is all. */
    private static String digest(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
