package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Parts;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * {@code /v2/blm}: exports and imports of bots, which go on while somebody asks how far they are. An export holds what was
 * there when it began, and what an import brings is there when it is completed.
 */
final class BlmEndpoint {
    static final RoomType TYPE = new RoomType(
                    "blm",
                    "Request",
                    1,
                    "{'type':'EXPORT','status':'IN_PROGRESS','downloadFileName':null,'downloadFileId':null,"
                            + "'errorMessage':null}")
            .identifiedBy(number -> String.format("b1000000-0000-4000-8000-%012x", number));

    private static final Set<String> ACTIONS = Set.of("SKIP", "OVERWRITE");
    private static final Set<String> FLAGS = Set.of("true", "false");

    private final Repository repository;
    private final ControlRoomState state;
    private final BotArchives archives;

    private BlmEndpoint(Repository repository) {
        this.repository = repository;
        this.state = repository.sets.state;
        this.archives = new BotArchives(repository);
    }

    static void register(RoomSets sets) {
        BlmEndpoint endpoint = new BlmEndpoint(new Repository(sets));
        sets.of(TYPE)
                .errors(ErrorForm.NUMBER)
                .on("POST", "/v2/blm/export", endpoint::export)
                .on("POST", "/v2/blm/export/version", endpoint::exportVersions)
                .on("POST", "/v2/blm/import", endpoint::importArchive)
                .on("GET", "/v2/blm/status/{id}", endpoint::status)
                .on("GET", "/v2/blm/status/{id}/timeout/{milliseconds}", endpoint::waitForStatus)
                .on("GET", "/v2/blm/download/{file}", endpoint::download);
    }

    private Answer export(Request request) {
        User caller = repository.caller(request);
        JsonObject body = Bodies.object(request);
        if (Json.isNull(body, "includePackages")) {
            throw ControlRoomError.badRequest("includePackages is required");
        }
        List<BotArchives.Wanted> files = new ArrayList<>();
        for (String id : Bodies.ids(body, "fileIds")) {
            JsonObject file = exported(id, caller);
            files.add(new BotArchives.Wanted(file, RepositoryTree.latest(file)));
        }
        List<JsonObject> packages = Bodies.flag(body, "includePackages") ? archives.packagesOf(files) : List.of();
        return exported(body, caller, files, packages);
    }

    private Answer exportVersions(Request request) {
        User caller = repository.caller(request);
        JsonObject body = Bodies.object(request);
        List<BotArchives.Wanted> files = new ArrayList<>();
        for (JsonElement element : Json.list(body, "files")) {
            if (!element.isJsonObject()) {
                throw ControlRoomError.badRequest("files must be objects");
            }
            JsonObject one = element.getAsJsonObject();
            JsonObject file = exported(Bodies.id(one, "id"), caller);
            files.add(new BotArchives.Wanted(file, version(file, one, Bodies.text(body, "label"))));
        }
        List<JsonObject> packages = new ArrayList<>();
        for (String id : Bodies.ids(body, "packageIds")) {
            packages.add(state.rows(PackagesEndpoint.TYPE)
                    .find(id)
                    .orElseThrow(() -> ControlRoomError.badRequest("There is no package " + id)));
        }
        return exported(body, caller, files, packages);
    }

    /** What the request says, what has the label, or the latest. */
    private static int version(JsonObject file, JsonObject said, String label) {
        String version = Bodies.id(said, "version");
        if (version.isEmpty() && label.equals("PRODUCTION")) {
            version = Json.string(file, "productionVersion");
        } else if (version.isEmpty() && label.isEmpty()) {
            version = Integer.toString(RepositoryTree.latest(file));
        }
        if (version.isEmpty() || Long.parseLong(version) < 1 || Long.parseLong(version) > RepositoryTree.latest(file)) {
            throw ControlRoomError.badRequest("There is no such version of " + RepositoryTree.path(file));
        }
        return Integer.parseInt(version);
    }

    /** Neither 403 nor 404 is declared for an export. */
    private JsonObject exported(String id, User caller) {
        return repository
                .tree
                .find(id)
                .filter(row -> !RepositoryTree.isFolder(row))
                .filter(row -> repository.rights.may(caller, row, FolderRights.DOWNLOAD))
                .orElseThrow(
                        () -> ControlRoomError.badRequest("There is no file " + id + " that the caller may download"));
    }

    private Answer exported(JsonObject body, User caller, List<BotArchives.Wanted> files, List<JsonObject> packages) {
        String name = Bodies.text(body, "name");
        if (name.isEmpty() || files.isEmpty()) {
            throw ControlRoomError.badRequest("A name and at least one file are required");
        }
        BotArchive archive = archives.of(name, files, packages, Bodies.text(body, "archivePassword"));
        JsonObject row = begun("EXPORT", caller);
        row.addProperty("$name", name + ".zip");
        row.addProperty("$archive", Base64.getEncoder().encodeToString(archive.bytes()));
        return accepted(row);
    }

    private Answer importArchive(Request request) {
        User caller = repository.caller(request);
        if (!request.header("Content-Type").orElse("").startsWith("multipart/form-data")) {
            throw new ControlRoomError(415, "unsupported.media.type", "Content-Type must be multipart/form-data");
        }
        byte[] upload = Parts.content(request, "upload").orElse(new byte[0]);
        JsonObject row = begun("IMPORT", caller);
        row.addProperty("$archive", Base64.getEncoder().encodeToString(upload));
        row.addProperty("$action", said(request, "actionIfExisting", ACTIONS));
        row.addProperty("$public", said(request, "publicWorkspace", FLAGS).equals("true"));
        row.addProperty("$password", Parts.text(request, "archivePassword").orElse(""));
        if (upload.length == 0) {
            throw ControlRoomError.badRequest("upload is required");
        }
        return accepted(row);
    }

    private static String said(Request request, String name, Set<String> words) {
        return Parts.text(request, name)
                .filter(words::contains)
                .orElseThrow(() -> ControlRoomError.badRequest(name + " is required"));
    }

    private JsonObject begun(String type, User caller) {
        JsonObject row = TYPE.blank();
        row.addProperty("type", type);
        row.addProperty("$by", Long.toString(caller.id()));
        row.addProperty("$looks", state.settings().blmLooks);
        row.addProperty("$failure", state.settings().blmFailure);
        return row;
    }

    private Answer accepted(JsonObject row) {
        TYPE.settle(row, rows());
        if (state.settings().blmLooks == 0) {
            end(row);
        }
        return Answer.json(202, Json.object("requestId", Json.string(row, "id")));
    }

    /** That of another caller is 403, as is what nobody has begun: 404 is not declared. */
    private Answer status(Request request) {
        JsonObject row = rows().find(request.variable("id"))
                .filter(found -> isOf(found, request))
                .orElseThrow(BlmEndpoint::refused);
        int looks = row.get("$looks").getAsInt();
        if (looks == 0) {
            end(row);
        } else {
            row.addProperty("$looks", looks - 1);
        }
        return shown(row);
    }

    /** Without waiting: a server that waits answers when it is over. */
    private Answer waitForStatus(Request request) {
        JsonObject row = rows().find(request.variable("id"))
                .filter(found -> isOf(found, request))
                .orElseThrow(() -> ControlRoomError.notFound("Request " + request.variable("id")));
        if (Ids.parse(request.variable("milliseconds"), "The timeout") < 0) {
            throw ControlRoomError.badRequest("The timeout must be 0 or more");
        }
        end(row);
        return shown(row);
    }

    private Answer download(Request request) {
        JsonObject row = rows().all().stream()
                .filter(found -> Json.string(found, "downloadFileId").equals(request.variable("file")))
                .filter(found -> isOf(found, request))
                .findFirst()
                .orElseThrow(BlmEndpoint::refused);
        byte[] archive = Base64.getDecoder().decode(Json.string(row, "$archive"));
        return Answer.bytes(200, "application/octet-stream", archive)
                .header("Content-Disposition", "attachment; filename=\"" + Json.string(row, "$name") + "\"");
    }

    private void end(JsonObject row) {
        if (state.settings().blmStuck || !Json.string(row, "status").equals("IN_PROGRESS")) {
            return;
        }
        String failure = Json.string(row, "$failure");
        boolean isExport = Json.string(row, "type").equals("EXPORT");
        if (failure.isEmpty() && !isExport) {
            failure = archives.bring(row);
        }
        if (!failure.isEmpty()) {
            row.addProperty("status", "FAILED");
            row.addProperty("errorMessage", failure);
            return;
        }
        row.addProperty("status", "COMPLETED");
        if (isExport) {
            row.addProperty("downloadFileName", Json.string(row, "$name"));
            row.addProperty("downloadFileId", Json.string(row, "id").replaceFirst("^b1", "b2"));
        }
    }

    private static Answer shown(JsonObject row) {
        return Answer.json(
                200,
                Json.object(
                        "requestId", row.get("id"),
                        "type", row.get("type"),
                        "status", row.get("status"),
                        "downloadFileName", row.get("downloadFileName"),
                        "downloadFileId", row.get("downloadFileId"),
                        "errorMessage", row.get("errorMessage")));
    }

    private boolean isOf(JsonObject row, Request request) {
        return Json.string(row, "$by")
                .equals(Long.toString(repository.caller(request).id()));
    }

    private static ControlRoomError refused() {
        return new ControlRoomError(403, "forbidden", "There is no such request of the caller");
    }

    private Rows rows() {
        return state.rows(TYPE);
    }
}
