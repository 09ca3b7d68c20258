package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** {@code /odata/Roles}: what a role permits, and who has it in the tenant. */
final class RolesEndpoint {
    static final EntityType TYPE = new EntityType(
            "Roles",
            EntityType.Key.INT32,
            101,
            new OdataSchema(EntitySet.DTOS + "RoleDto")
                    .with(Kind.NUMBER, "Id")
                    .with(Kind.TEXT, "Name", "DisplayName", "Groups")
                    .word("Type", UserRoles.TYPES.toArray(new String[0]))
                    .with(Kind.FLAG, "IsStatic", "IsEditable")
                    .navigation("Permissions")
                    .since(15, "Type"),
            "{'Name':null,'DisplayName':null,'Type':'Tenant','Groups':null,'IsStatic':false,'IsEditable':true,"
                    + "'Permissions':[],'Id':null}");

    private final OrchestratorState state;
    private final OrchestratorErrors errors;
    private final Folders folders;
    private final EntitySet set;

    private RolesEndpoint(OrchestratorSets sets) {
        this.state = sets.state;
        this.errors = sets.errors;
        this.folders = sets.folders;
        this.set = sets.entities(TYPE, "OR.Users")
                .requires("Name")
                .serves("Id", "IsStatic", "IsEditable")
                .unique("Name")
                .beforeWrite(this::check)
                .afterWrite(role -> holders(role).forEach(user -> change(user, roles -> roles)))
                .beforeDelete(this::forget);
    }

    static void register(OrchestratorSets sets) {
        new RolesEndpoint(sets).register();
    }

    private void register() {
        set.lists()
                .gets()
                .creates()
                .replacesInSilence()
                .deletes()
                .on("GET", "/" + EntitySet.NAMESPACE + "GetUserIdsForRole(key={key})", ".Read", this::userIds)
                .actsOn("SetUsers", this::setUsers);
    }

    /** What is not editable stays; each permission has a number of its own. */
    private void check(JsonObject role) {
        if (!Json.isNull(role, "IsEditable") && !Json.flag(role, "IsEditable")) {
            throw errors.refused();
        }
        long number = 0;
        for (JsonElement permission : Json.list(role, "Permissions")) {
            if (!permission.isJsonObject()
                    || Json.string(permission.getAsJsonObject(), "Name").isEmpty()) {
                throw errors.refused();
            }
            number = Math.max(number, number(permission));
        }
        for (JsonElement permission : Json.list(role, "Permissions")) {
            if (number(permission) == 0) {
                permission.getAsJsonObject().addProperty("Id", ++number);
            }
        }
    }

    private static long number(JsonElement permission) {
        String id = Json.string(permission.getAsJsonObject(), "Id");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    /** A static role stays; nobody has another any more, neither in the tenant nor in a folder. */
    private void forget(JsonObject role) {
        if (Json.flag(role, "IsStatic")) {
            throw errors.refused();
        }
        holders(role).forEach(user -> change(user, roles -> without(roles, role)));
        for (JsonObject folder : folders.all()) {
            for (JsonElement entry : Json.list(folder, "$users")) {
                List<JsonElement> left = new ArrayList<>();
                Json.list(entry.getAsJsonObject(), "RoleIds").forEach(left::add);
                left.removeIf(id -> id.getAsString().equals(Json.string(role, "Id")));
                entry.getAsJsonObject().add("RoleIds", Json.array(left));
            }
        }
    }

    private Answer userIds(Request request) {
        List<JsonElement> ids =
                holders(set.row(request)).stream().map(user -> user.get("Id")).collect(Collectors.toList());
        JsonObject page = new JsonObject();
        if (request.parameter("$count").orElse("false").equals("true")) {
            page.addProperty("@odata.count", ids.size());
        }
        page.add("value", Json.array(ids));
        return Answer.json(200, page);
    }

    /** All of it or nothing. */
    private void setUsers(JsonObject role, ActionBody body) {
        if (!body.has("addedUserIds") || !body.has("removedUserIds")) {
            throw errors.refused();
        }
        List<JsonObject> added = users(body.ids("addedUserIds"));
        List<JsonObject> removed = users(body.ids("removedUserIds"));
        added.forEach(user -> change(user, roles -> {
            List<JsonObject> more = without(roles, role);
            more.add(role);
            return more;
        }));
        removed.forEach(user -> change(user, roles -> without(roles, role)));
    }

    private List<JsonObject> users(List<Long> ids) {
        return ids.stream()
                .map(id -> state.find(id).orElseThrow(() -> errors.notFound("User")))
                .collect(Collectors.toList());
    }

    private List<JsonObject> holders(JsonObject role) {
        return state.users().stream()
                .filter(user -> without(roles(user), role).size() < roles(user).size())
                .collect(Collectors.toList());
    }

    private void change(JsonObject user, UnaryOperator<List<JsonObject>> change) {
        JsonObject changed = user.deepCopy();
        UserRoles.assign(changed, change.apply(roles(user)));
        state.put(changed);
    }

    private List<JsonObject> roles(JsonObject user) {
        List<JsonObject> roles = new ArrayList<>();
        Json.list(user, "UserRoles")
                .forEach(row -> state.role(row.getAsJsonObject().get("RoleId").getAsInt())
                        .ifPresent(roles::add));
        return roles;
    }

    private static List<JsonObject> without(List<JsonObject> roles, JsonObject role) {
        return roles.stream()
                .filter(other -> !Json.string(other, "Id").equals(Json.string(role, "Id")))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
