package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /v2/repository/files}: what is done with files, and what they need of one another. */
final class RepositoryFilesEndpoint {
    private static final String FILES = "/v2/repository/files";

    private final Repository repository;
    private final RepositoryTree tree;
    private final FolderRights rights;
    private final PackageVersions packages;

    private RepositoryFilesEndpoint(Repository repository) {
        this.repository = repository;
        this.tree = repository.tree;
        this.rights = repository.rights;
        this.packages = new PackageVersions(repository.sets.state);
    }

    static void register(RoomSets sets) {
        RepositoryFilesEndpoint endpoint = new RepositoryFilesEndpoint(new Repository(sets));
        sets.of(RepositoryEndpoint.TYPE)
                .on("DELETE", FILES + "/{id}", endpoint::delete)
                .on("GET", FILES + "/{id}/content", endpoint::content)
                .on("GET", FILES + "/{id}/parents", endpoint::parents)
                .on("GET", FILES + "/{id}/dependencies", endpoint::dependencies)
                .on("PUT", FILES + "/{id}/dependencies/{workspace}", endpoint::replaceDependencies)
                .on("POST", FILES + "/packagesVersionUpdate", endpoint::updatePackages)
                .on("POST", FILES + "/version/assignLabel", endpoint::assignLabel);
    }

    private Answer delete(Request request) {
        User caller = repository.caller(request);
        JsonObject file = file(request, caller);
        rights.need(caller, file, FolderRights.DELETE);
        if (!tree.lockedBy(file).equals("0")) {
            throw ControlRoomError.badRequest("The file is checked out");
        }
        tree.remove(file);
        return Answer.of(200);
    }

    /** Of the latest version. */
    private Answer content(Request request) {
        User caller = repository.caller(request);
        JsonObject file = file(request, caller);
        if (!rights.may(caller, file, FolderRights.DOWNLOAD)) {
            rights.need(caller, file, FolderRights.VIEW_CONTENT);
        }
        byte[] content = RepositoryTree.content(file, RepositoryTree.latest(file));
        return Answer.bytes(200, "application/octet-stream", content);
    }

    private Answer parents(Request request) {
        User caller = repository.caller(request);
        JsonArray parents = new JsonArray();
        tree.neededBy(file(request, caller)).stream()
                .filter(need -> rights.sees(caller, need.by))
                .forEach(need -> parents.add(repository.shapes.parent(need, caller)));
        return Answer.json(200, parents);
    }

    private Answer dependencies(Request request) {
        User caller = repository.caller(request);
        List<JsonObject> dependencies = tree.needs(file(request, caller)).stream()
                .map(need -> repository.shapes.dependency(need, caller))
                .collect(Collectors.toList());
        return Answer.json(200, Json.object("dependencies", dependencies));
    }

    private Answer replaceDependencies(Request request) {
        User caller = repository.caller(request);
        JsonObject file = file(request, caller);
        rights.need(caller, file, FolderRights.UPDATE);
        if (!request.variable("workspace").equals(RepositoryTree.workspace(file))) {
            throw ControlRoomError.badRequest("The file is in another workspace");
        }
        JsonObject body = Bodies.object(request);
        if (!body.has("childFileIds")) {
            throw ControlRoomError.badRequest("childFileIds is required");
        }
        List<JsonObject> children = new ArrayList<>();
        for (String id : Bodies.ids(body, "childFileIds")) {
            JsonObject child = repository.file(id, caller);
            if (RepositoryTree.isSame(child, file)
                    || !RepositoryTree.workspace(child).equals(RepositoryTree.workspace(file))) {
                throw ControlRoomError.badRequest("A file needs others of its own workspace, and not itself");
            }
            children.add(child);
        }
        file.add("$needs", new JsonArray());
        children.forEach(child -> Need.add(file, child, "MANUAL"));
        return Answer.of(200);
    }

    /** At once. A bot that has one of the packages gets a new version with it, others stay. */
    private Answer updatePackages(Request request) {
        User caller = repository.caller(request);
        JsonObject body = Bodies.object(request);
        Map<String, String> wanted = new LinkedHashMap<>();
        for (JsonElement element : Json.list(body, "package_info")) {
            JsonObject one = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
            String name = Bodies.text(one, "package_name");
            String version = Bodies.text(one, "package_version");
            if (packages.find(name, version).isEmpty()) {
                throw ControlRoomError.badRequest("There is no package " + name + " " + version);
            }
            wanted.put(name, version);
        }
        List<JsonObject> files = new ArrayList<>();
        for (String id : Bodies.ids(body, "file_ids")) {
            JsonObject file = repository.file(id, caller);
            rights.need(caller, file, FolderRights.UPDATE);
            files.add(file);
        }
        String label = label(body);
        boolean isSetBack = Bodies.flag(body, "downgrade_version");
        for (JsonObject file : files) {
            if (packages.use(file, wanted, isSetBack)) {
                int version = RepositoryTree.latest(file);
                tree.write(file, RepositoryTree.content(file, version), caller.id());
                if (!label.isEmpty()) {
                    file.addProperty("productionVersion", Integer.toString(version + 1));
                }
            }
        }
        return Answer.of(200);
    }

    private Answer assignLabel(Request request) {
        User caller = repository.caller(request);
        JsonObject body = Bodies.object(request);
        String id = Bodies.id(body, "fileId");
        String version = Bodies.id(body, "versionNumber");
        if (id.isEmpty() || version.isEmpty() || label(body).isEmpty()) {
            throw ControlRoomError.badRequest("fileId, versionNumber and label are required");
        }
        JsonObject file = repository.file(id, caller);
        rights.need(caller, file, FolderRights.UPDATE);
        if (Long.parseLong(version) < 1 || Long.parseLong(version) > RepositoryTree.latest(file)) {
            throw ControlRoomError.badRequest("The file has no version " + version);
        }
        file.addProperty("productionVersion", version);
        return Answer.of(200);
    }

    private static String label(JsonObject body) {
        String label = Bodies.text(body, "label");
        if (!label.isEmpty() && !label.equals("PRODUCTION")) {
            throw ControlRoomError.badRequest("The only label is PRODUCTION");
        }
        return label;
    }

    private JsonObject file(Request request, User caller) {
        return repository.file(request.variable("id"), caller);
    }
}
