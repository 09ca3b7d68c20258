package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /v2/repository/role}: what roles may do with the files of public folders, looked at and changed like roles. */
final class FolderRightsEndpoint {
    private final Repository repository;
    private final ControlRoomState state;

    private FolderRightsEndpoint(Repository repository) {
        this.repository = repository;
        this.state = repository.sets.state;
    }

    static void register(RoomSets sets) {
        FolderRightsEndpoint endpoint = new FolderRightsEndpoint(new Repository(sets));
        sets.of(RepositoryEndpoint.TYPE)
                .on(
                        "GET",
                        "/v2/repository/role/{role}/folder/{id}/permissions",
                        Permission.VIEW_ROLES,
                        endpoint::permissions)
                .on(
                        "PUT",
                        "/v2/repository/role/{role}/permissions",
                        Permission.MANAGE_ROLES,
                        endpoint::replacePermissions);
    }

    private Answer permissions(Request request) {
        long role = role(request);
        JsonObject folder = folder(request.variable("id"), request);
        JsonArray answer = new JsonArray();
        answer.add(shown(role, folder));
        if (request.parameter("includeChildren").filter("true"::equals).isPresent()) {
            repository.tree.under(folder).stream()
                    .filter(RepositoryTree::isFolder)
                    .forEach(child -> answer.add(shown(role, child)));
        }
        return Answer.json(200, answer);
    }

    /** All folders or none. */
    private Answer replacePermissions(Request request) {
        long role = role(request);
        if (role == DefaultCompany.ADMIN_ROLE) {
            throw ControlRoomError.badRequest("What AAE_Admin may do does not change");
        }
        Map<String, Set<String>> changes = new LinkedHashMap<>();
        for (JsonElement element : Bodies.array(request)) {
            if (!element.isJsonObject()) {
                throw ControlRoomError.badRequest("Permissions are objects");
            }
            JsonObject one = element.getAsJsonObject();
            JsonObject folder = folder(Bodies.id(one, "folderId"), request);
            changes.put(RepositoryTree.id(folder), enabled(one));
        }
        changes.forEach((folder, rights) ->
                FolderRights.set(repository.tree.find(folder).orElseThrow(), role, rights));
        return Answer.of(201);
    }

    private static Set<String> enabled(JsonObject folder) {
        Set<String> rights = new LinkedHashSet<>();
        for (JsonElement element : Json.list(folder, "permissions")) {
            JsonObject one = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
            String name = Bodies.text(one, "name");
            if (!FolderRights.ALL.contains(name)) {
                throw ControlRoomError.badRequest("There is no permission " + name);
            }
            if (Bodies.flag(one, "enabled")) {
                rights.add(name);
            }
        }
        return rights;
    }

    private static JsonObject shown(long role, JsonObject folder) {
        Set<String> rights = FolderRights.of(role, folder);
        List<JsonObject> permissions = FolderRights.ALL.stream()
                .map(right -> Json.object("name", right, "enabled", rights.contains(right)))
                .collect(Collectors.toList());
        return Json.object("folderId", Long.valueOf(RepositoryTree.id(folder)), "permissions", permissions);
    }

    private long role(Request request) {
        long id = Ids.parse(request.variable("role"), "The role id");
        return state.role(id)
                .orElseThrow(() -> ControlRoomError.notFound("Role " + id))
                .id();
    }

    private JsonObject folder(String id, Request request) {
        JsonObject folder = repository.folder(id, repository.caller(request));
        if (!RepositoryTree.isPublic(folder)) {
            throw ControlRoomError.badRequest("A private folder is its owner's alone");
        }
        return folder;
    }
}
