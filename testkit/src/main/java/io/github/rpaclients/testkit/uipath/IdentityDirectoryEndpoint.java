package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /api/Directory}: whoever identity knows, found by the beginning of a name, by name or by id, with any token. */
final class IdentityDirectoryEndpoint {
    private static final int MOST_NAMES = 20;
    private static final List<String> TYPES = List.of("user", "group", "application");

    private final IdentityState identity;
    private final IdentityErrors errors;
    private final IdentityChecks checks;

    IdentityDirectoryEndpoint(IdentityState identity, IdentityErrors errors) {
        this.identity = identity;
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
    }

    void register(Service service) {
        String path = "/api/Directory";
        service.onAnyRead("GET", path + "/Search/{partition}", this::search)
                .onAnyRead("POST", path + "/Resolve/{partition}", this::resolve)
                .onAnyRead("POST", path + "/ResolveByName/{partition}", this::resolveByName)
                .onAnyRead("POST", path + "/BulkResolveByName/{partition}", this::resolveAll)
                .onAnyRead("POST", path + "/GroupMembership/{partition}", this::groupsOf)
                .onAnyRead("GET", path + "/Scopes/{partition}", this::scopes);
    }

    /** Whose name, address or shown name begins so, in any case. */
    private Answer search(Request request) {
        checks.partition(request);
        String start = request.parameter("startsWith").orElse("").toLowerCase(Locale.ROOT);
        Optional<String> type = request.parameter("entityType");
        type.ifPresent(this::checkType);
        List<String> sources = request.parameters("sourceFilter");
        boolean isHere = request.parameter("scope").orElse(Organization.NAME).equals(Organization.NAME);
        JsonArray found = new JsonArray();
        entities()
                .filter(entity -> isHere && begins(entity, start))
                .filter(entity -> type.isEmpty() || type.get().equals(type(entity)))
                .filter(entity -> sources.isEmpty() || sources.contains(source(entity)))
                .forEach(entity -> found.add(match(entity)));
        return Answer.json(200, found);
    }

    private static boolean begins(JsonObject entity, String start) {
        return Stream.of("name", "email", "displayName")
                .anyMatch(member ->
                        Json.string(entity, member).toLowerCase(Locale.ROOT).startsWith(start));
    }

    /** {@code DirectoryEntityInfo}. */
    private JsonObject match(JsonObject entity) {
        JsonElement type = identity.integerEnums()
                ? new JsonPrimitive(TYPES.indexOf(type(entity)))
                : new JsonPrimitive(type(entity));
        return Json.object(
                "source",
                entity.get("source"),
                "identifier",
                entity.get("identifier"),
                "identityName",
                entity.get("name"),
                "displayName",
                entity.get("displayName"),
                "email",
                entity.get("email"),
                "domain",
                null,
                "type",
                type,
                "objectType",
                entity.get("objectType"));
    }

    private Answer resolve(Request request) {
        checks.partition(request);
        JsonObject body = errors.body(request);
        String id = Guids.normal(checks.required(body, "entityId"));
        return one(entitiesOf(body)
                .filter(entity -> Json.string(entity, "identifier").equals(id))
                .findFirst());
    }

    private Answer resolveByName(Request request) {
        checks.partition(request);
        JsonObject body = errors.body(request);
        return one(named(body, checks.required(body, "entityName")));
    }

    private Answer one(Optional<JsonObject> found) {
        return Answer.json(200, found.orElseThrow(errors::notFound));
    }

    /** Null for a name that nobody has. */
    private Answer resolveAll(Request request) {
        checks.partition(request);
        JsonObject body = errors.body(request);
        List<String> names = new ArrayList<>();
        Json.list(body, "entityNames").forEach(name -> names.add(name.getAsString()));
        if (names.size() > MOST_NAMES) {
            throw errors.ofDirectory("entityNames size is larger that maximum supported value of " + MOST_NAMES
                    + " (Parameter 'entityNames')");
        }
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw errors.ofDirectory("Invalid Entity Names. (Parameter 'entityIdentifiers')");
        }
        JsonObject found = new JsonObject();
        names.forEach(name -> found.add(name, Json.value(named(body, name).orElse(null))));
        return Answer.json(200, found);
    }

    private Answer groupsOf(Request request) {
        checks.partition(request);
        JsonObject body = errors.body(request);
        String member = Guids.normal(checks.required(body, "userId"));
        List<JsonObject> groups = checks.guids(body, "groupIds").stream()
                .filter(id -> identity.isMember(id, member))
                .flatMap(id -> identity.findGroup(id).stream())
                .map(DirectoryEntities::group)
                .collect(Collectors.toList());
        return Answer.json(200, Json.array(groups));
    }

    private Answer scopes(Request request) {
        checks.partition(request);
        return Answer.json(200, Json.array(List.of(Json.object("name", Organization.NAME, "isDefault", true))));
    }

    /** In names of groups, and of nobody else, upper and lower case differ. */
    private Optional<JsonObject> named(JsonObject body, String name) {
        boolean isGroup = Json.string(body, "entityType").equals("group");
        return entitiesOf(body)
                .filter(entity -> isGroup
                        ? Json.string(entity, "name").equals(name)
                        : Json.string(entity, "name").equalsIgnoreCase(name))
                .findFirst();
    }

    private Stream<JsonObject> entitiesOf(JsonObject body) {
        String type = Json.string(body, "entityType");
        checkType(type);
        return entities().filter(entity -> type(entity).equals(type));
    }

    private void checkType(String type) {
        if (!TYPES.contains(type)) {
            throw errors.invalid("entityType", "The value '" + type + "' is not valid.");
        }
    }

    private Stream<JsonObject> entities() {
        return Stream.of(
                        identity.users().stream().map(DirectoryEntities::user),
                        identity.robotAccounts().stream().map(DirectoryEntities::robot),
                        identity.groups().stream().map(DirectoryEntities::group),
                        identity.applications().all().stream().map(DirectoryEntities::application))
                .flatMap(kind -> kind);
    }

    /** Robot accounts are users. */
    private static String type(JsonObject entity) {
        switch (Json.string(entity, "objectType")) {
            case "DirectoryGroup":
                return "group";
            case "DirectoryApplication":
                return "application";
            default:
                return "user";
        }
    }

    private static String source(JsonObject entity) {
        switch (Json.string(entity, "objectType")) {
            case "DirectoryGroup":
                return "localGroups";
            case "DirectoryApplication":
                return "applications";
            case "DirectoryRobotUser":
                return "robotAccounts";
            default:
                return "localUsers";
        }
    }
}
