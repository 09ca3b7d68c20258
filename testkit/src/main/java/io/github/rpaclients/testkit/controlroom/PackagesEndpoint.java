package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /v2/packages}: which automations use which version of a package of commands. */
final class PackagesEndpoint {
    static final RoomType TYPE = new RoomType(
            "packages", "Package", 301, "{'name':'','version':'','packageStatus':'Enabled','defaultVersion':false}");

    private static final Map<String, FieldKind> FIELDS = Map.of(
            "id", FieldKind.NUMBER,
            "packageStatus", FieldKind.TEXT,
            "packageVersion", FieldKind.TEXT,
            "automationName", FieldKind.TEXT,
            "automationType", FieldKind.TEXT,
            "automationPath", FieldKind.TEXT,
            "updatedOn", FieldKind.INSTANT,
            "updatedBy", FieldKind.TEXT,
            "defaultVersion", FieldKind.FLAG);

    private static final int LONGEST_PAGE = 1000;

    private final Repository repository;
    private final ControlRoomState state;
    private final PackageVersions packages;

    private PackagesEndpoint(Repository repository) {
        this.repository = repository;
        this.state = repository.sets.state;
        this.packages = new PackageVersions(state);
    }

    static void register(RoomSets sets) {
        PackagesEndpoint endpoint = new PackagesEndpoint(new Repository(sets));
        sets.of(TYPE)
                .viewedWith(Permission.MANAGE_PACKAGES)
                .reads("POST", "/v2/packages/{name}/versions/usage", endpoint::usage);
    }

    /** A filter has the status in upper case, the answer has not. */
    private Answer usage(Request request) {
        User caller = repository.caller(request);
        String name = request.variable("name");
        if (packages.of(name).isEmpty()) {
            throw ControlRoomError.notFound("Package " + name);
        }
        JsonObject body = Bodies.object(request);
        refuseLongPage(body);
        List<JsonObject> rows = repository.seen(caller).stream()
                .filter(file -> !PackageVersions.used(file, name).isEmpty())
                .map(file -> row(file, name, caller))
                .collect(Collectors.toList());
        JsonObject answer = new ListLanguage(FIELDS, state.settings()).answer(body, rows);
        for (JsonElement row : Json.list(answer, "list")) {
            String status = Json.string(row.getAsJsonObject(), "packageStatus");
            row.getAsJsonObject()
                    .addProperty(
                            "packageStatus",
                            status.charAt(0) + status.substring(1).toLowerCase(Locale.ROOT));
        }
        return Answer.json(200, answer);
    }

    private JsonObject row(JsonObject file, String name, User caller) {
        JsonObject shown = repository.shapes.file(file, caller);
        String version = PackageVersions.used(file, name);
        JsonObject used = packages.find(name, version).orElseGet(TYPE::blank);
        long updatedBy = Long.parseLong(Json.string(file, "lastModifiedBy"));
        return Json.object(
                "id", shown.get("id"),
                "packageStatus", Json.string(used, "packageStatus").toUpperCase(Locale.ROOT),
                "packageVersion", version,
                "automationName", shown.get("name"),
                "automationType", shown.get("type"),
                "automationPath", shown.get("path"),
                "updatedOn", shown.get("lastModified"),
                "updatedBy", state.user(updatedBy).map(User::username).orElse(""),
                "defaultVersion", used.get("defaultVersion"));
    }

    private static void refuseLongPage(JsonObject body) {
        JsonObject page = Bodies.member(body, "page").orElseGet(JsonObject::new);
        if (!Json.isNull(page, "length") && Ids.parse(page.get("length"), "length") > LONGEST_PAGE) {
            throw ControlRoomError.badRequest("length must be " + LONGEST_PAGE + " or less");
        }
    }
}
