package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code /v2/repository}: workspaces and folders. What is done with files has a class of its own. */
final class RepositoryEndpoint {
    static final RoomType TYPE = new RoomType(
                    "repository",
                    "File",
                    2,
                    "{'name':'','parentId':'0','path':'','folder':false,'type':'application/vnd.aa.taskbot',"
                            + "'workspaceId':'0','createdBy':'0','createdOn':null,'lastModified':null,"
                            + "'lastModifiedBy':'0','fileLastModified':null,'productionVersion':'','description':'',"
                            + "'hasErrors':false,'metadata':false,'uri':'','hasTriggers':false,'isEdited':false,"
                            + "'originalVersion':'','codeAnalysisResult':'NOT_SCANNED','uuid':'',"
                            + "'createdFromFilePath':'','createdFromFileVersion':'','gitRepositoryFolder':false,"
                            + "'author':'','tags':[],'$versions':[],'$needs':[],'$packages':{},'$rights':{}}")
            .with(FieldKind.TEXT, "name", "type", "path")
            .with(FieldKind.INSTANT, "lastModified")
            .field("createdOn", FieldKind.INSTANT, RepositoryShapes.CREATED_ON)
            .field("directory", FieldKind.FLAG, "folder")
            .textIds("id", "parentId", "workspaceId", "createdBy", "lastModifiedBy")
            .seeded(RepositoryTree::seeded);

    /** Of a search, which does not know types. */
    private static final Map<String, FieldKind> SEARCHED = Map.of(
            "id", FieldKind.NUMBER,
            "name", FieldKind.TEXT,
            "path", FieldKind.TEXT,
            "createdOn", FieldKind.INSTANT,
            "lastModified", FieldKind.INSTANT,
            "directory", FieldKind.FLAG);

    private static final int MOST_BOTS_IN_RENAMED_FOLDER = 100;

    private final Repository repository;
    private final RepositoryTree tree;
    private final FolderRights rights;
    private final ControlRoomState state;

    private RepositoryEndpoint(Repository repository) {
        this.repository = repository;
        this.tree = repository.tree;
        this.rights = repository.rights;
        this.state = repository.sets.state;
    }

    static void register(RoomSets sets) {
        RepositoryEndpoint endpoint = new RepositoryEndpoint(new Repository(sets));
        sets.of(TYPE)
                .reads("POST", "/v2/repository/file/list", endpoint::search)
                .on("POST", "/v2/repository/recover", endpoint::recover)
                .errors(ErrorForm.CORRECTIVE_ACTION)
                .reads("POST", "/v2/repository/workspaces/{workspace}/files/list", endpoint::listWorkspace)
                .reads("POST", "/v2/repository/folders/{id}/list", endpoint::listFolder)
                .on("POST", "/v2/repository/folders/{id}", endpoint::createFolder)
                .on("PUT", "/v2/repository/folders/{id}", endpoint::editFolder)
                .on("DELETE", "/v2/repository/folders/{id}", endpoint::deleteFolder);
    }

    private Answer listWorkspace(Request request) {
        String workspace = workspace(request, repository.caller(request));
        return files(request, row -> RepositoryTree.workspace(row).equals(workspace));
    }

    private Answer listFolder(Request request) {
        String id = RepositoryTree.id(repository.folder(request.variable("id"), repository.caller(request)));
        return files(request, row -> Json.string(row, "parentId").equals(id));
    }

    private Answer search(Request request) {
        return list(
                request,
                new ListLanguage(SEARCHED, Map.of("createdOn", RepositoryShapes.CREATED_ON), state.settings()),
                row -> true,
                repository.shapes::found);
    }

    private Answer files(Request request, Predicate<JsonObject> those) {
        return list(request, TYPE.language(state.settings()), those, repository.shapes::file);
    }

    private Answer list(
            Request request,
            ListLanguage language,
            Predicate<JsonObject> those,
            BiFunction<JsonObject, User, JsonObject> shape) {
        User caller = repository.caller(request);
        List<JsonObject> rows = repository.seen(caller).stream()
                .filter(those)
                .map(row -> shape.apply(row, caller))
                .collect(Collectors.toList());
        return Answer.json(200, language.answer(Bodies.object(request), rows));
    }

    /** A private workspace comes to be when its owner first looks into it. */
    private String workspace(Request request, User caller) {
        switch (request.variable("workspace").toLowerCase(Locale.ROOT)) {
            case "public":
                return RepositoryTree.PUBLIC;
            case "private":
                return RepositoryTree.workspace(tree.root(Long.toString(caller.id())));
            default:
                throw ControlRoomError.badRequest("A workspace is public or private");
        }
    }

    private Answer createFolder(Request request) {
        User caller = repository.caller(request);
        JsonObject parent = repository.folder(request.variable("id"), caller);
        rights.need(caller, parent, FolderRights.UPDATE);
        String name = name(Bodies.object(request), "folderName");
        refuseTaken(parent, name);
        return Answer.json(200, repository.shapes.bot(tree.newFolder(parent, name, caller.id()), caller));
    }

    private Answer editFolder(Request request) {
        User caller = repository.caller(request);
        JsonObject folder = repository.folder(request.variable("id"), caller);
        rights.need(caller, folder, FolderRights.UPDATE);
        refuseRoot(folder);
        JsonObject body = Bodies.object(request);
        String id = Bodies.id(body, "folderId");
        if (!id.isEmpty() && !id.equals(RepositoryTree.id(folder))) {
            throw ControlRoomError.badRequest("folderId is not the id in the path");
        }
        JsonObject parent = parent(folder, body, caller);
        String name = Json.isNull(body, "name") ? Json.string(folder, "name") : name(body, "name");
        boolean stays = RepositoryTree.id(parent).equals(Json.string(folder, "parentId"))
                && name.equals(Json.string(folder, "name"));
        if (!stays) {
            refuseTaken(parent, name);
            refuseBots(folder);
            tree.move(folder, parent, name);
        }
        if (!Json.isNull(body, "description")) {
            folder.addProperty("description", Bodies.text(body, "description"));
        }
        tree.touch(folder, caller.id());
        return Answer.json(200, repository.shapes.bot(folder, caller));
    }

    /** The folder that it is to be in. */
    private JsonObject parent(JsonObject folder, JsonObject body, User caller) {
        String id = Bodies.id(body, "parentId");
        if (id.isEmpty()) {
            return tree.find(Json.string(folder, "parentId")).orElseThrow();
        }
        JsonObject parent = repository.folder(id, caller);
        rights.need(caller, parent, FolderRights.UPDATE);
        boolean isInside = RepositoryTree.isSame(parent, folder)
                || RepositoryTree.path(parent).startsWith(RepositoryTree.path(folder) + "\\");
        if (isInside || !RepositoryTree.workspace(parent).equals(RepositoryTree.workspace(folder))) {
            throw ControlRoomError.badRequest("A folder cannot be moved into itself, nor into another workspace");
        }
        return parent;
    }

    private Answer deleteFolder(Request request) {
        User caller = repository.caller(request);
        JsonObject folder = repository.folder(request.variable("id"), caller);
        rights.need(caller, folder, FolderRights.DELETE);
        refuseRoot(folder);
        if (!tree.children(folder).isEmpty()) {
            throw ControlRoomError.preconditionFailed("The folder is not empty");
        }
        tree.remove(folder);
        return Answer.of(204);
    }

    /** To a user who has nothing in his private workspace, that of one who is gone. */
    private Answer recover(Request request) {
        if (!FolderRights.isAdministrator(repository.caller(request))) {
            throw new ControlRoomError(403, "forbidden", "Only an administrator recovers files");
        }
        JsonObject body = Bodies.object(request);
        String source = Bodies.id(body, "sourceUserId");
        String target = Bodies.id(body, "targetUserId");
        if (source.isEmpty() || target.isEmpty()) {
            throw ControlRoomError.badRequest("sourceUserId and targetUserId are required");
        }
        if (state.user(Long.parseLong(source)).isPresent()) {
            throw ControlRoomError.badRequest("User " + source + " is not deleted");
        }
        if (state.user(Long.parseLong(target)).isEmpty()) {
            throw ControlRoomError.notFound("User " + target);
        }
        List<JsonObject> files = tree.in(source);
        if (files.isEmpty()) {
            throw ControlRoomError.notFound("A private workspace of user " + source);
        }
        List<JsonObject> own = tree.in(target);
        if (own.size() > 1) {
            throw ControlRoomError.preconditionFailed("The private workspace of user " + target + " is not empty");
        }
        own.forEach(tree::remove);
        files.forEach(file -> file.addProperty("workspaceId", target));
        return Answer.of(200);
    }

    private static String name(JsonObject body, String member) {
        String name = Bodies.text(body, member);
        if (!RepositoryTree.isName(name)) {
            throw ControlRoomError.badRequest(member + " is missing, or has characters that no name has");
        }
        return name;
    }

    private static void refuseRoot(JsonObject folder) {
        if (RepositoryTree.path(folder).equals(RepositoryTree.ROOT)) {
            throw ControlRoomError.badRequest("The folder Bots stays what it is");
        }
    }

    private void refuseTaken(JsonObject parent, String name) {
        if (tree.children(parent).stream()
                .anyMatch(row -> Json.string(row, "name").equals(name))) {
            throw ControlRoomError.preconditionFailed("There is something of the name " + name + " already");
        }
    }

    private void refuseBots(JsonObject folder) {
        List<JsonObject> bots = tree.under(folder).stream()
                .filter(row -> !RepositoryTree.isFolder(row))
                .collect(Collectors.toList());
        if (bots.size() > MOST_BOTS_IN_RENAMED_FOLDER) {
            throw ControlRoomError.preconditionFailed("There are more than 100 bots in the folder");
        }
        if (bots.stream().anyMatch(tree::isInWork)) {
            throw ControlRoomError.preconditionFailed("Somebody has cloned or checked out a bot of the folder");
        }
    }
}
