package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /odata/Folders} and {@code /api/Folders}: the folders themselves. */
final class FoldersEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Folders",
                    EntityType.Key.INT64,
                    7001,
                    new OdataSchema(EntitySet.DTOS + "FolderDto")
                            .with(Kind.NUMBER, "Id", "ParentId")
                            .with(Kind.GUID, "Key", "ParentKey")
                            .with(Kind.TEXT, "DisplayName", "FullyQualifiedName", "Description")
                            .word("FolderType", "Standard", "Personal", "Virtual", "Solution", "DebugSolution")
                            .word("ProvisionType", "Manual", "Automatic")
                            .word("PermissionModel", "InheritFromTenant", "FineGrained")
                            .word(
                                    "FeedType",
                                    "Undefined",
                                    "Processes",
                                    "Libraries",
                                    "PersonalWorkspace",
                                    "FolderHierarchy")
                            .with(Kind.FLAG, "IsPersonal")
                            .since(16, "FolderType"),
                    "{'Key':null,'DisplayName':null,'FullyQualifiedName':null,'Description':'','FolderType':'Standard',"
                            + "'IsPersonal':false,'ProvisionType':'Automatic','PermissionModel':'FineGrained','ParentId':null,"
                            + "'ParentKey':null,'FeedType':'Processes','Id':null}")
            .seeded(FoldersEndpoint::seeded);

    private static final int MOST_ROWS = 1000;

    private final OrchestratorSets sets;
    private final Tokens tokens;
    private final Folders folders;
    private final EntitySet set;

    FoldersEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.tokens = sets.tokens;
        this.folders = sets.folders;
        this.set = sets.entities(TYPE, "OR.Folders")
                .requires("DisplayName")
                .serves("Id", "Key", "FullyQualifiedName", "FolderType", "IsPersonal", "ParentKey", "FeedType")
                .unique("FullyQualifiedName")
                .onlyThose(folder -> !folders.isBelowPersonal(folder))
                .beforeWrite(this::keepInPlace)
                .afterWrite(folders::placeBelow)
                .beforeDelete(this::empty);
    }

    /** The folder with this path, and those above it; those that are there stay as they are. */
    static void seed(String path, OrchestratorState state) {
        @Nullable JsonObject parent = null;
        for (String name : path.split("/", -1)) {
            JsonObject folder = Json.object("DisplayName", name);
            Folders.place(folder, parent);
            parent = state.findFolder(Json.string(folder, "FullyQualifiedName"))
                    .orElseGet(() -> TYPE.seed(folder, state));
        }
    }

    private static void seeded(JsonObject folder, OrchestratorState state) {
        Folders.place(
                folder,
                Json.isNull(folder, "ParentId")
                        ? null
                        : state.required(TYPE, folder.get("ParentId").getAsLong()));
    }

    static void register(OrchestratorSets sets) {
        new FoldersEndpoint(sets).register(sets.service);
    }

    /** The set, for what else can be done with folders. */
    EntitySet entities() {
        return set;
    }

    private void register(Service service) {
        service.on("DELETE", "/api/Folders/DeleteByKey", "OR.Folders.Write", this::deleteByKey)
                .on("PATCH", "/api/Folders/PatchNameDescription", "OR.Folders.Write", this::patch)
                .on("GET", "/api/Folders/GetAllForCurrentUser", "OR.Folders.Read", this::ofCurrentUser)
                .on("GET", "/api/FoldersNavigation/GetFoldersForCurrentUser", "OR.Folders.Read", this::navigation);
        set.lists()
                .gets()
                .getsByKey()
                .creates()
                .replaces()
                .deletes()
                .on("PUT", "({key})/" + EntitySet.NAMESPACE + "MoveFolder", ".Write", this::move);
    }

    /** A PUT moves nothing; a new folder goes where its {@code ParentId} says. */
    private void keepInPlace(JsonObject folder) {
        if (!Json.isNull(folder, "Id")) {
            folder.add(
                    "ParentId", folders.required(folder.get("Id").getAsLong()).get("ParentId"));
        }
        if (Json.string(folder, "DisplayName").contains("/")) {
            throw sets.errors.refused();
        }
        boolean isRoot = Json.isNull(folder, "ParentId");
        Folders.place(
                folder, isRoot ? null : folders.required(folder.get("ParentId").getAsLong()));
    }

    private Answer move(Request request) {
        JsonObject before = set.row(request);
        JsonObject parent = target(request);
        if (parent != null && folders.upwards(parent).stream().anyMatch(at -> Folders.isSame(at, before))) {
            throw sets.errors.refused();
        }
        JsonObject moved = before.deepCopy();
        Folders.place(moved, parent);
        set.store(moved);
        return Answer.of(204);
    }

    /** The folder under which another is to go; null for the root. */
    @Nullable
    JsonObject target(Request request) {
        return request.parameter("targetParentId").isPresent() ? folders.required(id(request, "targetParentId")) : null;
    }

    long id(Request request, String parameter) {
        String id = request.parameter(parameter).orElse("");
        if (!id.matches("\\d{1,18}")) {
            throw sets.errors.refused();
        }
        return Long.parseLong(id);
    }

    private Answer deleteByKey(Request request) {
        set.delete(List.of(set.withKey(request.parameter("key").orElse(""))));
        return Answer.of(204);
    }

    private Answer patch(Request request) {
        JsonObject folder = set.withKey(request.parameter("key").orElse("")).deepCopy();
        ActionBody body = set.body(request);
        if (!body.text("name").isEmpty()) {
            folder.addProperty("DisplayName", body.text("name"));
        }
        if (body.has("description")) {
            folder.addProperty("Description", body.text("description"));
        }
        keepInPlace(folder);
        set.store(folder);
        return Answer.of(200);
    }

    private Answer ofCurrentUser(Request request) {
        boolean seesNone = tokens.isApplications(request) && !sets.state.applicationsSeeFolders();
        return page(request, folder -> !seesNone, folder -> {
            JsonObject own = new JsonObject();
            for (String member : List.of(
                    "Key",
                    "DisplayName",
                    "FullyQualifiedName",
                    "Description",
                    "FolderType",
                    "ParentId",
                    "ParentKey",
                    "Id")) {
                own.add(member, folder.get(member));
            }
            return own;
        });
    }

    /** The portal's own; the vendor lets no application in. */
    private Answer navigation(Request request) {
        if (tokens.isApplications(request)) {
            return sets.errors.unauthorized(List.of(), List.of());
        }
        String part = request.parameter("searchText").orElse("").toLowerCase(Locale.ROOT);
        List<String> types = request.parameters("folderTypes");
        return page(
                request,
                folder -> Json.string(folder, "DisplayName")
                                .toLowerCase(Locale.ROOT)
                                .contains(part)
                        && (types.isEmpty() || types.contains(Json.string(folder, "FolderType"))),
                folder -> {
                    JsonObject aware = set.shown(folder);
                    aware.add("FolderPath", folder.get("FullyQualifiedName"));
                    return aware;
                });
    }

    private Answer page(Request request, Predicate<JsonObject> condition, UnaryOperator<JsonObject> shape) {
        long take = number(request, "take", 100);
        if (take > MOST_ROWS) {
            throw new Refusal(sets.errors.of(400, 1009, "The field take must be between 0 and 1000"));
        }
        List<JsonObject> found = folders.all().stream().filter(condition).collect(Collectors.toList());
        List<JsonObject> rows = found.stream()
                .skip(number(request, "skip", 0))
                .limit(take)
                .map(shape)
                .collect(Collectors.toList());
        return Answer.json(200, Json.object("PageItems", rows, "Count", found.size()));
    }

    private long number(Request request, String parameter, long otherwise) {
        return request.parameter(parameter).isPresent() ? id(request, parameter) : otherwise;
    }

    private void empty(JsonObject folder) {
        List<JsonObject> all = folders.downwards(folder);
        for (JsonObject at : all) {
            if (!Folders.assigned(at, "$users").isEmpty()
                    || sets.state.hasEntitiesIn(at.get("Id").getAsLong())) {
                throw new Refusal(
                        sets.errors.of(409, 0, "Folder '" + Json.string(at, "FullyQualifiedName") + "' is not empty."));
            }
        }
        all.stream().filter(at -> !Folders.isSame(at, folder)).forEach(set.stored()::remove);
    }
}
