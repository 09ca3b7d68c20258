package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.LinkedHashSet;
import java.util.Set;

/** Ids are numbers, roles are objects in request and answer. */
final class UserShapesV1 implements UserShapes {
    private final ControlRoomState state;

    UserShapesV1(ControlRoomState state) {
        this.state = state;
    }

    @Override
    public JsonObject single(User user) {
        return complete(user);
    }

    @Override
    public JsonObject complete(User user) {
        JsonArray roles = new JsonArray();
        state.roles(user).forEach(r -> roles.add(Json.object("name", r.name(), "id", r.id(), "version", 0)));
        return new Members(user)
                .put("id", user.id())
                .put("username", user.username())
                .texts("domain", "firstName", "lastName")
                .put("version", user.version())
                .put("principalId", user.id())
                .stampedFlags("deleted")
                .put("roles", roles)
                .stampedLists("sysAssignedRoles", "groupNames")
                .put("permissions", permissions(user))
                .features()
                .stampedFlags("emailVerified", "passwordSet", "questionsSet")
                .flags("enableAutoLogin", "disabled")
                .stampedFlags("clientRegistered")
                .texts("description")
                .written(Members::number)
                .stampedTexts("publicKey", "appType", "routingName", "appUrl")
                .texts("email")
                .withUnknown();
    }

    @Override
    public JsonObject loggedIn(User user) {
        JsonObject answer = complete(user);
        answer.addProperty("multipleLoginAllowed", user.multipleLoginAllowed());
        answer.addProperty("deviceCredentialAttested", Json.flag(user.written(), "deviceCredentialAttested"));
        answer.addProperty("lastLoginTime", Json.string(user.stamped(), "lastLoginTime"));
        return answer;
    }

    @Override
    public JsonObject item(User user) {
        JsonArray roles = new JsonArray();
        state.roles(user).forEach(r -> roles.add(Json.object("id", r.id(), "name", r.name())));
        return new Members(user)
                .put("id", user.id())
                .put("username", user.username())
                .texts("email", "domain", "firstName", "lastName", "description")
                .put("version", user.version())
                .put("principalId", user.id())
                .flags("disabled", "enableAutoLogin")
                .put("roles", roles)
                .features()
                .stampedFlags("emailVerified", "passwordSet", "questionsSet", "clientRegistered", "deleted")
                .written(Members::number)
                .withUnknown();
    }

    @Override
    public Set<Long> roleIds(JsonObject body) {
        Set<Long> ids = new LinkedHashSet<>();
        JsonElement roles = body.get("roles");
        if (roles == null || roles.isJsonNull()) {
            return ids;
        }
        if (!roles.isJsonArray()) {
            throw ControlRoomError.badRequest("roles must be an array");
        }
        for (JsonElement role : roles.getAsJsonArray()) {
            JsonElement id = role.isJsonObject() ? role.getAsJsonObject().get("id") : null;
            if (id == null || !id.isJsonPrimitive() || !id.getAsJsonPrimitive().isNumber()) {
                throw ControlRoomError.badRequest("roles must hold objects with a numeric id");
            }
            ids.add(state.roleId(id));
        }
        return ids;
    }

    @Override
    public Set<String> hidden() {
        return Set.of("multipleLoginAllowed", "deviceCredentialAttested");
    }

    @Override
    public JsonArray permissions(User user) {
        JsonArray permissions = new JsonArray();
        state.grants(user)
                .forEach(g -> permissions.add(Json.object(
                        "id", g.id(), "action", g.action(), "resourceId", null, "resourceType", g.resourceType())));
        return permissions;
    }
}
