package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;

/** What a user inherits from directory groups; {@code /odata/Users} shows only what is his own. */
final class DirectoryEndpoint {
    private final OrchestratorState state;
    private final IdentityState identity;
    private final OrchestratorErrors errors;

    DirectoryEndpoint(OrchestratorState state, IdentityState identity, OrchestratorErrors errors) {
        this.state = state;
        this.identity = identity;
        this.errors = errors;
    }

    void register(Service service) {
        service.on("GET", "/api/DirectoryService/GetDirectoryPermissions", "OR.Users.Read", this::permissions);
    }

    private Answer permissions(Request request) {
        String userName = request.parameter("username").orElse("");
        JsonObject user = state.users().stream()
                .filter(u -> Json.string(u, "UserName").equals(userName))
                .findFirst()
                .orElseThrow(() -> errors.notFound("User"));
        JsonArray permissions = new JsonArray();
        for (JsonObject group : state.users()) {
            if (Json.string(group, "Type").equals("DirectoryGroup")
                    && identity.isMember(
                            Json.string(group, "DirectoryIdentifier"), Json.string(user, "DirectoryIdentifier"))) {
                permissions.add(Json.object(
                        "directoryGroup", group.get("UserName"),
                        "organizationUnits", new JsonArray(),
                        "roles", roles(group)));
            }
        }
        return Answer.json(200, permissions);
    }

    private static JsonArray roles(JsonObject group) {
        JsonArray roles = new JsonArray();
        for (JsonElement row : Json.list(group, "UserRoles")) {
            JsonObject role = row.getAsJsonObject();
            roles.add(Json.object("id", role.get("RoleId"), "name", role.get("RoleName")));
        }
        return roles;
    }
}
