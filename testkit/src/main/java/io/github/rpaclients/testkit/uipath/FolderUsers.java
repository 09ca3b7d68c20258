package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who works in which folder, in which roles. To assign somebody again replaces his roles in the folders that are named. */
final class FolderUsers {
    private static final OdataSchema USER_ENTITY = new OdataSchema(
                    "UiPath.Server.Configuration.OData.DTOs.UserEntityDto")
            .with(Kind.NUMBER, "Id")
            .with(Kind.TEXT, "UserName", "FullName", "AuthenticationSource")
            .with(Kind.FLAG, "IsInherited", "MayHaveAttended", "MayHaveUnattended")
            .word(
                    "Type",
                    "User",
                    "Robot",
                    "DirectoryUser",
                    "DirectoryGroup",
                    "DirectoryRobot",
                    "DirectoryExternalApplication")
            .word("Source", "Orchestrator", "Portal", "All");

    private static final OdataSchema USER_ROLES = new OdataSchema("UiPath.Server.Configuration.OData.DTOs.UserRolesDto")
            .with(Kind.NUMBER, "Id")
            .with(Kind.FLAG, "HasAlertsEnabled")
            .expanded("UserEntity", USER_ENTITY)
            .navigation("Roles");

    private final OrchestratorSets sets;
    private final OrchestratorState state;
    private final IdentityState identity;
    private final OrchestratorErrors errors;

    private FolderUsers(OrchestratorSets sets) {
        this.sets = sets;
        this.state = sets.state;
        this.identity = sets.identity;
        this.errors = sets.errors;
    }

    static void register(OrchestratorSets sets) {
        new FolderUsers(sets).register(new FoldersEndpoint(sets).entities());
    }

    private void register(EntitySet set) {
        set.acts("AssignUsers", this::assignUsers)
                .acts("AssignDomainUser", this::assignDirectoryUser)
                .actsOn("RemoveUserFromFolder", (folder, body) -> remove(folder, user(body.id("userId"))))
                .actsOn("RemoveUserFromFolderByKey", (folder, body) -> remove(folder, withKey(body.text("userKey"))))
                .answers(
                        "GetUsersForFolder(key={key},includeInherited={includeInherited})",
                        USER_ROLES,
                        request -> of(set.row(request), request.variable("includeInherited")))
                .on(
                        "GET",
                        "/" + EntitySet.NAMESPACE + "GetAllRolesForUser(username='{username}',skip={skip},take={take})",
                        ".Read",
                        this::rolesOf);
        if (sets.organization.deployment() == Deployment.CLOUD) {
            set.acts("AssignDirectoryUser", this::assignDirectoryUser);
        }
    }

    private void assignUsers(ActionBody body) {
        ActionBody assignments = body.object("assignments");
        List<Long> users = assignments.ids("UserIds");
        users.forEach(this::user);
        assign(users, assignments.objects("RolesPerFolder"));
    }

    /** Somebody of the directory whom Orchestrator does not know becomes a user of it. */
    private void assignDirectoryUser(ActionBody body) {
        ActionBody assignment = body.object("assignment");
        List<ActionBody> rolesPerFolder = assignment.objects("RolesPerFolder");
        check(rolesPerFolder);
        String guid = assignment.text("DirectoryIdentifier");
        JsonObject user = state.users().stream()
                .filter(u -> Json.string(u, "DirectoryIdentifier").equalsIgnoreCase(guid))
                .findFirst()
                .orElseGet(() -> fromDirectory(guid));
        state.put(user);
        assign(List.of(user.get("Id").getAsLong()), rolesPerFolder);
    }

    private JsonObject fromDirectory(String guid) {
        long id = state.newUserId();
        Optional<JsonObject> person = identity.findUser(guid);
        JsonObject user = person.map(p -> OrchestratorUserJson.person(
                        id, guid, Json.string(p, "userName"), Json.string(p, "name"), Json.string(p, "surname")))
                .or(() -> identity.findGroup(guid)
                        .map(g -> OrchestratorUserJson.account(id, guid, Json.string(g, "name"), "DirectoryGroup")))
                .or(() -> identity.findRobotAccount(guid)
                        .map(r -> OrchestratorUserJson.account(id, guid, Json.string(r, "name"), "DirectoryRobot")))
                .orElseThrow(() -> errors.notFound("User"));
        return OrchestratorReader.newUser(SeedObject.of("user", user), state);
    }

    private void assign(List<Long> users, List<ActionBody> rolesPerFolder) {
        check(rolesPerFolder);
        for (ActionBody roles : rolesPerFolder) {
            JsonObject folder = sets.folders.required(roles.id("FolderId"));
            for (Long user : users) {
                Folders.assign(folder, "$users", Json.object("Id", user, "RoleIds", roles.ids("RoleIds")));
            }
        }
    }

    /** Before anything changes: the folders are there, and so are the roles, none of them the tenant's alone. */
    private void check(List<ActionBody> rolesPerFolder) {
        for (ActionBody roles : rolesPerFolder) {
            sets.folders.required(roles.id("FolderId"));
            for (Long id : roles.ids("RoleIds")) {
                if (Json.string(role(id), "Type").equals("Tenant")) {
                    throw errors.refused();
                }
            }
        }
    }

    private void remove(JsonObject folder, JsonObject user) {
        if (!Folders.drop(folder, "$users", user.get("Id").getAsLong())) {
            throw errors.notFound("User");
        }
    }

    private List<JsonObject> of(JsonObject folder, String includeInherited) {
        if (!List.of("true", "false").contains(includeInherited)) {
            throw errors.invalidQuery("includeInherited is true or false.");
        }
        List<JsonObject> upwards = sets.folders.upwards(folder);
        Map<Long, JsonArray> roles = new LinkedHashMap<>();
        for (JsonObject at : includeInherited.equals("true") ? upwards : upwards.subList(0, 1)) {
            for (JsonObject entry : Folders.assigned(at, "$users")) {
                JsonArray held = roles.computeIfAbsent(entry.get("Id").getAsLong(), id -> new JsonArray());
                for (JsonElement id : Json.list(entry, "RoleIds")) {
                    held.add(simpleRole(role(id.getAsLong()), at, Folders.isSame(at, folder)));
                }
            }
        }
        List<JsonObject> rows = new ArrayList<>();
        roles.forEach((id, held) -> {
            JsonObject user = user(id);
            JsonObject entity =
                    simpleUser(user, Folders.assigned(folder, "$users", id).isEmpty());
            entity.add("FullName", user.get("FullName"));
            entity.add("AuthenticationSource", user.get("AuthenticationSource"));
            JsonObject row = Json.object("Id", id, "UserEntity", entity, "Roles", held);
            if (sets.organization.deployment() != Deployment.CLOUD) {
                row.addProperty("HasAlertsEnabled", false);
            }
            rows.add(row);
        });
        return rows;
    }

    /** The roles of a user and of the groups he is in, in the tenant and in each folder. */
    private Answer rolesOf(Request request) {
        JsonObject user = state.users().stream()
                .filter(u -> Json.string(u, "UserName").equalsIgnoreCase(request.variable("username")))
                .findFirst()
                .orElseThrow(() -> errors.notFound("User"));
        List<JsonObject> holders = state.users().stream()
                .filter(u -> Folders.isSame(u, user)
                        || identity.isMember(
                                Json.string(u, "DirectoryIdentifier"), Json.string(user, "DirectoryIdentifier")))
                .collect(Collectors.toList());
        String part = request.parameter("searchText").orElse("");
        List<JsonObject> found = new ArrayList<>();
        for (JsonObject folder : sets.folders.all()) {
            boolean isAssigned = holders.stream()
                    .anyMatch(
                            h -> Folders.assigned(folder, "$users", h.get("Id").getAsLong())
                                    .isPresent());
            if (isAssigned && Json.string(folder, "FullyQualifiedName").contains(part)) {
                found.add(Json.object("Folder", Folders.simple(folder), "Roles", roleUsers(holders, folder)));
            }
        }
        List<JsonObject> page = found.stream()
                .skip(number(request, "skip"))
                .limit(number(request, "take"))
                .collect(Collectors.toList());
        return Answer.json(
                200,
                Json.object(
                        "TenantRoles",
                        tenantRoles(holders),
                        "PageItems",
                        page,
                        "Count",
                        found.size(),
                        "Id",
                        user.get("Id")));
    }

    private List<JsonObject> tenantRoles(List<JsonObject> holders) {
        Map<Long, JsonArray> users = new LinkedHashMap<>();
        for (JsonObject holder : holders) {
            for (JsonElement row : Json.list(holder, "UserRoles")) {
                users.computeIfAbsent(row.getAsJsonObject().get("RoleId").getAsLong(), id -> new JsonArray())
                        .add(simpleUser(holder, false));
            }
        }
        return roleUsers(users);
    }

    private List<JsonObject> roleUsers(List<JsonObject> holders, JsonObject folder) {
        Map<Long, JsonArray> users = new LinkedHashMap<>();
        for (JsonObject holder : holders) {
            Folders.assigned(folder, "$users", holder.get("Id").getAsLong())
                    .ifPresent(entry -> Json.list(entry, "RoleIds")
                            .forEach(id -> users.computeIfAbsent(id.getAsLong(), i -> new JsonArray())
                                    .add(simpleUser(holder, false))));
        }
        return roleUsers(users);
    }

    private List<JsonObject> roleUsers(Map<Long, JsonArray> users) {
        List<JsonObject> rows = new ArrayList<>();
        users.forEach((id, held) -> rows.add(Json.object("Name", role(id).get("Name"), "Users", held, "Id", id)));
        return rows;
    }

    private static JsonObject simpleRole(JsonObject role, JsonObject at, boolean isOwn) {
        return Json.object(
                "Origin",
                isOwn ? "Assigned" : "Inherited",
                "RoleType",
                role.get("Type"),
                "InheritedFromFolder",
                isOwn ? null : Folders.simple(at),
                "Name",
                role.get("Name"),
                "Id",
                role.get("Id"));
    }

    private JsonObject simpleUser(JsonObject user, boolean isInherited) {
        long id = user.get("Id").getAsLong();
        List<JsonElement> folders = sets.folders.all().stream()
                .filter(folder -> Folders.assigned(folder, "$users", id).isPresent())
                .map(folder -> folder.get("Id"))
                .collect(Collectors.toList());
        return Json.object(
                "UserName",
                user.get("UserName"),
                "IsInherited",
                isInherited,
                "AssignedToFolderIds",
                folders,
                "MayHaveAttended",
                Json.flag(user, "MayHaveRobotSession"),
                "MayHaveUnattended",
                Json.flag(user, "MayHaveUnattendedSession"),
                "Type",
                user.get("Type"),
                "Source",
                "Orchestrator",
                "Id",
                id);
    }

    private JsonObject role(long id) {
        return state.rows(RolesEndpoint.TYPE).find(id).orElseThrow(() -> errors.notFound("Role"));
    }

    private JsonObject user(long id) {
        return state.find(id).orElseThrow(() -> errors.notFound("User"));
    }

    private JsonObject withKey(String key) {
        return state.users().stream()
                .filter(user -> Json.string(user, "Key").equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> errors.notFound("User"));
    }

    private int number(Request request, String name) {
        if (!request.variable(name).matches("\\d{1,9}")) {
            throw errors.invalidQuery(name + " is a number.");
        }
        return Integer.parseInt(request.variable(name));
    }
}
